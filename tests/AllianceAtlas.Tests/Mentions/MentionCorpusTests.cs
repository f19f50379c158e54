using System.Globalization;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Sources;

namespace AllianceAtlas.Tests.Mentions;

/// <summary>
/// The five articles against what a reader found in them: <c>Expected/&lt;source-id&gt;.tsv</c> holds line, concept and
/// word of every mention of twelve concepts.
/// </summary>
public class MentionCorpusTests
{
    private const double WantedOfAll = 0.985;
    private const double WantedOfEach = 0.95;

    [CorpusFact]
    public void Twelve_concepts_are_found_in_the_five_articles()
    {
        var expected = new List<(string Source, int Line, string Concept)>();
        var found = new List<(string Source, int Line, string Concept)>();
        foreach (var source in CorpusTexts.Files.Keys)
        {
            expected.AddRange(Expected(source));
            found.AddRange(Found(source));
        }

        var concepts = expected.Select(mention => mention.Concept).ToHashSet(StringComparer.Ordinal);
        found.RemoveAll(mention => !concepts.Contains(mention.Concept));

        var misses = Differences(expected, found);
        Assert.True(Score(expected, found) >= WantedOfAll, misses);
        Assert.All(concepts, concept => Assert.True(
            Score([.. expected.Where(m => m.Concept == concept)], [.. found.Where(m => m.Concept == concept)]) >= WantedOfEach,
            misses));
    }

    private static IEnumerable<(string Source, int Line, string Concept)> Expected(string source) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Mentions", "Expected", source + ".tsv"))
            .Select(line => line.Split('\t'))
            .Select(cells => (source, int.Parse(cells[0], CultureInfo.InvariantCulture), cells[1]));

    private static IEnumerable<(string Source, int Line, string Concept)> Found(string source)
    {
        var text = CorpusTexts.Read(source);
        var document = DocumentReader.Read(text, SourceFormatDetector.Detect(text), language: null, new DiagnosticBag());
        return MentionRulesFixture.Finder.Find(document).Select(mention => (source, mention.Line, mention.Concept));
    }

    // F1 over mentions as a multiset of source, line and concept.
    private static double Score(
        List<(string, int, string)> expected, List<(string, int, string)> found)
    {
        var hits = expected.Count - Surplus(expected, found).Count;
        return 2.0 * hits / (expected.Count + found.Count);
    }

    private static string Differences(
        List<(string, int, string)> expected, List<(string, int, string)> found) =>
        "missed:\n" + string.Join('\n', Surplus(expected, found)) + "\ntoo many:\n" + string.Join('\n', Surplus(found, expected));

    private static List<(string, int, string)> Surplus(
        List<(string, int, string)> of, List<(string, int, string)> over)
    {
        var left = over.CountBy(mention => mention).ToDictionary();
        return [.. of.Where(mention => (left[mention] = left.GetValueOrDefault(mention) - 1) < 0)];
    }
}
