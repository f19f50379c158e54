using System.Globalization;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Sources;

namespace AllianceAtlas.Tests.Mentions;

/// <summary>
/// The five articles against what a reader found in them: <c>Expected/&lt;source-id&gt;.tsv</c> holds line, concept and
/// word of every mention of twelve concepts.
/// </summary>
public class CorpusMentionsTests
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

        var score = new MentionScore(expected, found);
        Assert.True(score.F1 >= WantedOfAll, score.ToString());
        Assert.All(concepts, concept => Assert.True(score.Of(concept).F1 >= WantedOfEach, $"{concept} {score.Of(concept)}"));
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
}
