using System.Text;
using AllianceAtlas.Documents.Sources.PdfText;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Documents.Sources;

/// <summary>
/// Learns the lexicon from whole texts: every word with an inner hyphen, and other words met often enough to be no
/// misprint. Single words in alphabetical order say nothing of the sentences they stood in.
/// </summary>
public static class LexiconBuilder
{
    private const int OftenEnough = 2;
    private const int ShortestWord = 2;

    /// <summary>The content of the lexicon file for <paramref name="texts"/>, in whatever order they come.</summary>
    public static string Write(IEnumerable<SourceText> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);

        var counts = new Dictionary<string, (int All, int Small)>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            foreach (var (word, all, small) in ArticleWords.Learn(text, PrintedLine.ReadAll(text), Lexicon.Empty).Counts)
            {
                var before = counts.GetValueOrDefault(word);
                counts[word] = (before.All + all, before.Small + small);
            }
        }

        var file = new StringBuilder("# Words of the source texts, learned by 'atlas evidence update', never edited by hand (docs/adr/0008).\n");
        foreach (var (word, count) in counts.Where(pair => IsKept(pair.Key, pair.Value.All)).OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            file.Append(count.Small > 0 ? word[0] : char.ToUpperInvariant(word[0])).Append(word, 1, word.Length - 1).Append('\n');
        }

        return file.ToString();
    }

    private static bool IsKept(string word, int count) =>
        IsWord(word) && (count >= OftenEnough || word.Contains('-', StringComparison.Ordinal));

    // Letters, with single hyphens between them: no numbers, no addresses.
    private static bool IsWord(string word) =>
        word.Length >= ShortestWord && word.All(c => char.IsLetter(c) || c == '-') && !word.Contains("--", StringComparison.Ordinal);
}
