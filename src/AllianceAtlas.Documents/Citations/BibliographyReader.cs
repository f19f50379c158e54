using System.Globalization;
using AllianceAtlas.Documents.Blocks;

namespace AllianceAtlas.Documents.Citations;

/// <summary>Reads the printed reference list of an article: Vancouver, APA and Harvard entries (<c>Specs/bibliography.md</c>).</summary>
public static class BibliographyReader
{
    private const int MostDigits = 4;

    /// <summary>
    /// One entry for each block of the reference list that holds letters, in printed order. What cannot be read stays null. In a
    /// list of the numbered kind whose numbers the document does not print, an entry has the number of its place.
    /// </summary>
    public static IReadOnlyList<BibliographyEntry> Read(Document document)
    {
        var entries = new List<BibliographyEntry>();
        var isNumberedKind = true;
        foreach (var block in document.Blocks.Where(block => block.Kind == BlockKind.Reference && block.Text.Content.Any(char.IsLetter)))
        {
            var (number, text) = SplitNumber(block.Text.Content);
            var entry = new BibliographyEntry(document.Text.LineAt(block.Text.FileStart)) { Number = number };
            var byYear = AuthorYearEntryReader.Read(entry, text);
            isNumberedKind &= byYear is null;
            entries.Add(byYear ?? VancouverEntryReader.Read(entry, text));
        }

        var place = 1;
        return isNumberedKind && entries.TrueForAll(entry => entry.Number is null)
            ? [.. entries.Select(entry => entry with { Number = place++ })]
            : entries;
    }

    /// <summary>The number in front, printed 8. or 8) or [8], and the rest.</summary>
    private static (int? Number, string Text) SplitNumber(string content)
    {
        var text = content.Trim();
        var start = text.StartsWith('[') ? 1 : 0;
        var end = start;
        while (end < text.Length && end - start < MostDigits && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        var isNumber = end > start && end < text.Length && (start == 1 ? text[end] == ']' : text[end] is '.' or ')' or ' ' or '\t');
        return isNumber && !(end - start == 4 && text[end] is ' ')
            ? (int.Parse(text.AsSpan(start, end - start), NumberStyles.None, CultureInfo.InvariantCulture), text[(end + 1)..].Trim())
            : (null, text);
    }
}
