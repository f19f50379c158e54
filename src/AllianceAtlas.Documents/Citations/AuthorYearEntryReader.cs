namespace AllianceAtlas.Documents.Citations;

/// <summary>
/// Reads entries that have their year behind the authors: APA "Bordin, E. S. (1979). Title. Journal, 16(3), 252–260." and Harvard
/// "Bordin, E.S. 1979. Title. …".
/// </summary>
internal static class AuthorYearEntryReader
{
    private static readonly string[] WordYears = ["u.å.", "u.å", "n.d.", "i tryck", "i trykk", "in press", "under utgivelse"];

    /// <summary>The entry with what could be read, or null when the year does not stand behind the authors.</summary>
    public static BibliographyEntry? Read(BibliographyEntry entry, string text)
    {
        var (doi, rest) = EntryText.SplitDoi(text);
        if (FindYear(rest) is not { } found)
        {
            return null;
        }

        entry = entry with
        {
            Doi = doi,
            Year = found.Year,
            Authors = EntryAuthors.Read(rest[..found.Start].TrimEnd(' ', ',', ':')),
        };
        return ReadTitle(entry, rest[found.End..].TrimStart(' ', '.', ',', ':'));
    }

    private static (string Year, int Start, int End)? FindYear(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '(' && YearIn(text, i + 1) is { } year)
            {
                var close = text.IndexOf(')', i);
                return IsAuthors(text[..i]) ? (year, i, close < 0 ? text.Length : close + 1) : null;
            }

            if (EntryText.IsYearAt(text, i))
            {
                // Harvard without brackets: the year right behind initials, a comma or a full stop, and a title behind it.
                var plain = EntryText.YearAt(text, i);
                var end = i + plain.Length;
                return i > 0 && end < text.Length && text[end] is '.' or ',' or ':' && IsAuthors(text[..i]) ? (plain, i, end) : null;
            }
        }

        return null;
    }

    private static string? YearIn(string text, int at) =>
        EntryText.IsYearAt(text, at)
            ? EntryText.YearAt(text, at)
            : Array.Find(WordYears, words => text.AsSpan(at).StartsWith(words, StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// Authors are one sentence, not counting initials and an editor's mark. A title before the year is the mark of Vancouver.
    /// </summary>
    private static bool IsAuthors(string text)
    {
        var sentences = EntryText.Sentences(text.TrimEnd(' ', '.', ','));
        if (sentences.Count == 0)
        {
            return false;
        }

        // After the first sentence only initials and further authors may follow: "Bordin, E. S. & Safran, J. D."
        for (var i = 1; i < sentences.Count; i++)
        {
            if (sentences[i][0] is not ('&' or ',' or '(' or '…') && !IsConjunction(sentences[i]) && sentences[i].Length > 2)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsConjunction(string sentence)
    {
        var blank = sentence.IndexOf(' ');
        return blank > 0 && CitationWords.Conjunctions.Contains(sentence.AsSpan(0, blank));
    }

    private static BibliographyEntry ReadTitle(BibliographyEntry entry, string text)
    {
        var quoteEnd = QuotedTitleEnd(text);
        if (quoteEnd > 0)
        {
            entry = entry with { Title = text[1..quoteEnd].TrimEnd(',', '.') };
            return ReadContainer(entry, text[(quoteEnd + 1)..].TrimStart(' ', ',', '.'));
        }

        var sentences = EntryText.Sentences(text);
        if (sentences.Count == 0)
        {
            return entry;
        }

        var title = WithoutEdition(sentences[0]);
        var rest = text[(text.IndexOf(sentences[0], StringComparison.Ordinal) + sentences[0].Length)..].TrimStart(' ', '.');
        return ReadContainer(entry with { Title = title }, rest);
    }

    /// <summary>Index of the mark that closes a title in quotation marks, or -1.</summary>
    private static int QuotedTitleEnd(string text)
    {
        var close = text.Length == 0 ? '\0' : text[0] switch
        {
            '‘' or '’' => '’',
            '\'' => '\'',
            '“' or '”' => '”',
            '"' => '"',
            '«' => '»',
            _ => '\0',
        };
        for (var i = 1; close != '\0' && i < text.Length; i++)
        {
            if (text[i] == close && (i + 1 == text.Length || !char.IsLetter(text[i + 1])))
            {
                return i;
            }
        }

        return -1;
    }

    private static string WithoutEdition(string title)
    {
        var open = title.LastIndexOf('(');
        var isEdition = open > 0 && title.EndsWith(')')
            && CitationWords.EditionWords.Any(word => title.AsSpan(open).Contains(word, StringComparison.OrdinalIgnoreCase));
        return isEdition ? title[..open].TrimEnd(' ', ',') : title;
    }

    private static BibliographyEntry ReadContainer(BibliographyEntry entry, string text)
    {
        if (ChapterReader.LeadInLength(text) is var lead and > 0)
        {
            return ChapterReader.Read(entry, text[lead..].TrimStart(' ', ':'));
        }

        return JournalReader.Read(entry, text) ?? entry with { Publisher = PublisherOf(text) };
    }

    /// <summary>"Hämtad från …", "Hentet 3. mai 2022".</summary>
    private static bool IsRetrieval(string sentence) =>
        sentence.StartsWith("Hämtad", StringComparison.Ordinal) || sentence.StartsWith("Hentet", StringComparison.Ordinal)
        || sentence.StartsWith("Retrieved", StringComparison.Ordinal);

    /// <summary>The publisher without its place: Maidenhead: Open University Press.</summary>
    public static string? PublisherOf(string text)
    {
        var sentence = EntryText.Sentences(text).LastOrDefault(part => char.IsLetter(part[0]) && !IsRetrieval(part));
        if (sentence is null)
        {
            return null;
        }

        var colon = sentence.IndexOf(':', StringComparison.Ordinal);
        var publisher = (colon > 0 ? sentence[(colon + 1)..] : sentence).Trim(' ', ',', ';');
        return publisher.Length > 0 ? publisher : null;
    }
}
