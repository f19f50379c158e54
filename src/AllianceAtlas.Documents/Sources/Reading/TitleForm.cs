using System.Buffers;
using AllianceAtlas.Documents.Sources.PdfText;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Documents.Sources.Reading;

/// <summary>Tells a title from a sentence: a title has no finite verb, no subject pronoun, no clause.</summary>
internal static class TitleForm
{
    /// <summary>A heading of more words than this is a sentence or a lead paragraph.</summary>
    public const int MostWords = 16;

    private const int MostRunInWords = 10;

    private static readonly SearchValues<char> Marks = SearchValues.Create(",;:()[]\"”“«»=%?!");

    // Finite verbs and pronouns of the closed classes, in the four languages; one of them makes a sentence.
    private static readonly HashSet<string> Clause = new(
        (
            "är var blir blev blivit har hade kan kunde ska skall skulle vill ville måste bör borde får fick finns fanns ges gör " +
            "gjorde går gick kommer kom ser såg säger sade visar visade tycker menar menade handlar beskriver beskrev uttryckte " +
            "framhöll jag vi han hon man ni det detta denna dessa de som att om inte er ble blitt opp upp ned bort frem fram ofte " +
            "oftest alltid aldri aldrig också også nå nu da då derfor därför dermed sedan siden samtidig samtidigt hadde kunne skal " +
            "vil må måtte bør burde fikk finnes fantes gjør gikk så sier sa viser viste synes mener mente handler jeg hun dere " +
            "dette denne disse ikke vart blei vert finst gjer seier eg ho dei ikkje is are was were be been has have had can could " +
            "shall should will would may might must does did do we he she they it this these that not")
        .Split(' '),
        StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Connectors = new(
        (
            "i på av för for med till til om hos mellan mellom vid ved under och og eller samt mot från fra frå gjennom genom kring " +
            "rundt utan uten utifrån inom innen innan över over etter efter at att å of in and or to with between the a an from by " +
            "on").Split(' '),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Length of the run-in heading at the beginning of <paramref name="text"/>, full stop included, or 0.</summary>
    /// <param name="text">A whole paragraph.</param>
    /// <param name="numberLength">Length of the printed number it begins with, 0 for none.</param>
    public static int RunInLength(string text, int numberLength)
    {
        var end = SentenceEnd(text, numberLength);
        if (end < 0)
        {
            return 0;
        }

        var sentence = text.AsSpan(numberLength, end - numberLength).Trim();
        var words = sentence.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (numberLength > 0)
        {
            // "1 Jämför diskussionen hos …" is a footnote: a sentence after a single number.
            var isSection = LineForm.NumberDepth(text, out _) > 1 || IsNominal(words);
            return words.Length <= MostWords && isSection ? end + 1 : 0;
        }

        if (ArticleParts.IsStep(text))
        {
            var stepEnd = SentenceEnd(text, text.IndexOf(' ', text.IndexOf(' ', StringComparison.Ordinal) + 1));
            return stepEnd > 0 && stepEnd < 120 ? stepEnd + 1 : 0;
        }

        return text[end] == '.' && end + 1 < text.Length && !sentence.ContainsAnyInRange('0', '9') && words.Length <= MostRunInWords && IsNominal(words) ? end + 1 : 0;
    }

    /// <summary>Whether words set in bold at the beginning of a paragraph are a heading: few, from a capital to a full stop, colon or question mark.</summary>
    public static bool IsRunIn(string lead) =>
        lead.Length > 2 && (char.IsUpper(lead[0]) || LineForm.NumberDepth(lead, out _) > 0) && lead[^1] is '.' or ':' or '?' && lead.Split(' ').Length <= MostRunInWords
        && ArticleParts.CaptionLabelLength(lead) == 0;

    /// <summary>Whether a word of <paramref name="text"/> belongs to a clause: a finite verb or a subject pronoun.</summary>
    public static bool HasClause(string text) => text.TrimEnd(':').Split(' ').Any(Clause.Contains);

    /// <summary>Whether <paramref name="sentence"/>, its full stop taken off, reads as a title of few words.</summary>
    public static bool IsShortTitle(string sentence)
    {
        var words = sentence.TrimEnd('.', ':', ' ').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and <= MostRunInWords && IsNominal(words);
    }

    /// <summary>Whether <paramref name="text"/> holds more than one sentence or is longer than titles are.</summary>
    public static bool IsLead(string text)
    {
        // "1. Inledning", "Bilaga 1. Intervjuguide": the full stop of a label ends no sentence.
        LineForm.NumberDepth(text, out var number);
        var bare = text[Math.Max(number, ArticleParts.AppendixLabelLength(text))..].TrimEnd();
        var end = SentenceEnd(bare, 0);
        var goesOn = end >= 0 && end < bare.Length - 1;
        return bare.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length > 20 || (goesOn && (bare[end] == '.' || bare[^1] is '.' or '?'));
    }

    private static bool IsNominal(string[] words)
    {
        if (words.Length == 0 || !char.IsUpper(words[0][0]))
        {
            return false;
        }

        var isEnglish = LanguageDetector.Detect(string.Join(' ', words)) == Language.English;
        for (var i = 0; i < words.Length; i++)
        {
            var word = words[i];
            var goesOn = i + 1 < words.Length && !Connectors.Contains(word) && !Connectors.Contains(words[i + 1]);
            if (word.AsSpan().ContainsAny(Marks) || Clause.Contains(word) || (goesOn && !isEnglish && !CanModify(word)))
            {
                return false;
            }
        }

        return true;
    }

    // Before another word of the same phrase stands an adjective, a determiner, a genitive or a name. A noun there, above
    // all in the definite form, is the subject of a sentence: "Svaren visas", "Intervjuene varte", "Terapi hjelper".
    private static bool CanModify(string word)
    {
        if (!char.IsLower(word[^1]))
        {
            return true;
        }

        foreach (var ending in (ReadOnlySpan<string>)["en", "erna", "arna", "orna", "ene", "erne", "ane", "or", "er", "ar"])
        {
            if (word.Length > 4 && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return word.Length < 4 || word[^1] is 'a' or 'e' or 't' or 's' or 'd' or 'g' or 'k' or 'm';
    }

    /// <summary>Index of the mark that ends the first sentence of <paramref name="text"/> from <paramref name="start"/> on, or −1.</summary>
    private static int SentenceEnd(string text, int start)
    {
        var limit = Math.Min(text.Length, start + 200);
        for (var i = Math.Max(start, 0); i < limit; i++)
        {
            if (text[i] is not ('.' or '?' or '!'))
            {
                continue;
            }

            if (i + 1 == text.Length)
            {
                return i;
            }

            var next = i + 2 < text.Length && text[i + 1] == ' ' ? text[i + 2] : '\0';
            if (next != '\0' && (char.IsUpper(next) || next is '(' or '”' or '“' or '"' or '«') && !IsAbbreviation(text, i))
            {
                return i;
            }
        }

        return -1;
    }

    // "J. Safran", "i.e. ”", "dvs. A": a single letter, or a word with a full stop inside, does not end a sentence.
    private static bool IsAbbreviation(string text, int dot)
    {
        var start = dot;
        while (start > 0 && text[start - 1] != ' ')
        {
            start--;
        }

        var word = text.AsSpan(start, dot - start).TrimStart("(");
        return (word.Length == 1 && !char.IsAsciiDigit(word[0])) || word.Contains('.')
            || word is "dvs" or "bl" or "f" or "jfr" or "jf" or "kap" or "nr" or "prof" or "dr" or "leg" or "vs" or "ca" or "cf";
    }
}
