using System.Buffers;

namespace AllianceAtlas.Documents.Sources.Reading;

/// <summary>The names that parts of an article carry in the four languages.</summary>
internal static class ArticleParts
{
    private static readonly HashSet<string> References = new(StringComparer.OrdinalIgnoreCase)
    {
        "referenser", "referenslista", "referensförteckning", "litteratur", "litteraturlista", "litteraturförteckning", "källor",
        "källförteckning", "referanser", "referanseliste", "litteraturliste", "litteraturhenvisninger", "litteraturreferanser",
        "kilder", "kildeliste", "kjelder", "litteraturtilvisingar", "references", "bibliography", "works cited", "literature cited",
    };

    // Parts that hold sub-headings: an unnumbered heading after one of them stands below it.
    private static readonly HashSet<string> Holding = new(StringComparer.OrdinalIgnoreCase)
    {
        "inledning", "introduktion", "innledning", "innleiing", "introduksjon", "introduction",
        "metod", "metode", "method", "methods", "material och metod", "materiale og metode", "materials and methods",
        "resultat", "resultater", "results", "findings", "funn", "diskussion", "diskusjon", "drøfting", "discussion",
        "resultat och diskussion", "resultater og diskusjon", "empiri", "teori", "theory", "teoretisk referensram",
    };

    private static readonly HashSet<string> Flat = new(StringComparer.OrdinalIgnoreCase)
    {
        "abstract", "sammanfattning", "sammendrag", "samandrag", "summary", "förord", "forord", "føreord", "preface", "nyckelord",
        "nøkkelord", "stikkord", "keywords", "bakgrund", "bakgrunn", "background", "syfte", "formål", "aim",
        "frågeställning", "frågeställningar", "problemstilling", "slutsats", "slutsatser", "slutord", "avslutning",
        "konklusion", "konklusjon", "konklusjoner", "avsluttende", "conclusion", "conclusions", "tack", "takk", "acknowledgements",
    };

    private static readonly string[] Appendix = ["bilaga", "vedlegg", "appendiks", "appendix", "tillegg"];

    private static readonly HashSet<string> Captions = new(StringComparer.OrdinalIgnoreCase)
    {
        "tabell", "table", "figur", "figure", "fig", "boks", "ruta", "diagram", "bild", "bilde",
    };

    private static readonly HashSet<string> Steps = new(StringComparer.OrdinalIgnoreCase)
    {
        "fase", "fas", "steg", "trinn", "trin", "tema", "del", "studie", "moment", "nivå", "hypotes", "hypotese", "punkt",
        "phase", "step", "theme", "part", "study", "stage",
    };

    private static readonly HashSet<string> Chapters = new(StringComparer.OrdinalIgnoreCase) { "kapitel", "kapittel", "chapter", "del", "part" };

    private static readonly HashSet<string> Rubrics = new(StringComparer.OrdinalIgnoreCase)
    {
        "fagfellevurdert artikkel", "fagfellevurdert", "vitenskapelig artikkel", "vitenskapelige artikler", "vitskapleg artikkel", "originalartikkel", "oversiktsartikkel",
        "vetenskaplig artikel", "vetenskapliga artiklar", "granskad artikel", "originalartikel", "översiktsartikel", "fagartikkel", "fackartikel",
        "peer reviewed article", "peer-reviewed article", "original article", "review article",
    };

    private static readonly string[] Offers = ["last ned ", "ladda ner ", "ladda ned ", "download "];

    private static readonly SearchValues<char> ChapterNumbers = SearchValues.Create("0123456789IVXivx");

    private static readonly HashSet<string> NumberWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "en", "ett", "én", "ein", "eitt", "två", "to", "tre", "fyra", "fire", "fem", "sex", "seks", "sju", "syv", "åtta", "åtte",
        "nio", "ni", "tio", "ti", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    };

    /// <summary>Whether <paramref name="title"/> heads the list of references.</summary>
    public static bool IsReferences(string title) => References.Contains(Bare(title));

    /// <summary>Whether <paramref name="title"/> names a part that always stands at the top.</summary>
    public static bool IsTop(string title) =>
        Holds(title) || Flat.Contains(Bare(title)) || IsReferences(title);

    /// <summary>Whether unnumbered headings after <paramref name="title"/> stand below it.</summary>
    public static bool Holds(string title) => Holding.Contains(Bare(title)) || IsAppendix(title);

    /// <summary>Whether <paramref name="title"/> opens an appendix: <c>Bilaga 1: …</c>, <c>Vedlegg A</c>.</summary>
    public static bool IsAppendix(string title)
    {
        var words = Words(title, 2);
        return words.Length > 0 && Appendix.Contains(words[0].TrimEnd('.', ':'), StringComparer.OrdinalIgnoreCase)
            && (words.Length == 1 || words[1].Length <= 3 || words[0][^1] == ':' || char.IsAsciiDigit(words[1][0]));
    }

    /// <summary>Whether <paramref name="text"/> says above the title what kind of article a journal prints, or offers the file.</summary>
    public static bool IsRubric(string text) => Rubrics.Contains(Bare(text)) || Array.Exists(Offers, offer => text.StartsWith(offer, StringComparison.OrdinalIgnoreCase) && text.Length < 40);

    /// <summary>Whether <paramref name="line"/> counts a chapter and names nothing: <c>Kapitel 1</c>, <c>KAPITTEL II</c>.</summary>
    public static bool IsChapter(ReadOnlySpan<char> line)
    {
        var space = line.IndexOf(' ');
        return space > 0 && Chapters.GetAlternateLookup<ReadOnlySpan<char>>().Contains(line[..space])
            && line[(space + 1)..].TrimEnd(".:") is { Length: > 0 and < 5 } number && !number.ContainsAnyExcept(ChapterNumbers);
    }

    /// <summary>Length of an appendix label such as <c>Bilaga 1. </c> at the beginning of <paramref name="title"/>, or 0.</summary>
    public static int AppendixLabelLength(string title)
    {
        var words = IsAppendix(title) ? Words(title, 2) : [];
        return words.Length < 2 ? 0 : Math.Min(title.Length, words[0].Length + words[1].Length + 2);
    }

    /// <summary>Length of a caption label such as <c>Tabell 1.</c> at the beginning of <paramref name="text"/>, or 0.</summary>
    public static int CaptionLabelLength(string text)
    {
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        if (space <= 0 || !Captions.Contains(text[..space].TrimEnd('.')) || !char.IsUpper(text[0]))
        {
            return 0;
        }

        var end = space + 1;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        var hasNumber = end > space + 1;
        var closes = end == text.Length || text[end] is '.' or ':' or '–' or '|';
        return hasNumber && closes ? Math.Min(end + 1, text.Length) : 0;
    }

    /// <summary>Whether a caption that begins with <paramref name="text"/> belongs to a table.</summary>
    public static bool IsTableLabel(string text) => text.StartsWith("tab", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether <paramref name="sentence"/> counts a step: <c>Fase to; …</c>, <c>Steg 3: …</c>.</summary>
    public static bool IsStep(string sentence)
    {
        var words = Words(sentence, 3);
        if (words.Length < 2 || !Steps.Contains(words[0]) || words[1][^1] is not (';' or ':' or ',' or '.' or '–'))
        {
            return false;
        }

        var number = words[1][..^1];
        return NumberWords.Contains(number) || (number.Length is 1 or 2 && number.All(char.IsAsciiDigit));
    }

    private static string[] Words(string text, int count) =>
        text.Split(' ', count + 1, StringSplitOptions.RemoveEmptyEntries) is var words && words.Length > count ? words[..count] : words;

    private static string Bare(string title)
    {
        var start = 0;
        while (start < title.Length && (char.IsAsciiDigit(title[start]) || title[start] is '.' or ' '))
        {
            start++;
        }

        return title[start..].TrimEnd('.', ':', ' ');
    }
}
