using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Records;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Mentions;
using AllianceAtlas.Knowledge.Vocabulary;

namespace AllianceAtlas.Tests.Mentions;

/// <summary>The concepts of Fixtures/mention-rules.yml, and documents made of plain text.</summary>
internal static class MentionRulesFixture
{
    public static IReadOnlyList<Concept> Concepts { get; } = ReadConcepts();

    public static MentionFinder Finder { get; } = new(Concepts);

    private static List<Concept> ReadConcepts()
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Fixtures", "mention-rules.yml");
        var text = new SourceText("mention-rules.yml", File.ReadAllText(path));
        var findings = new DiagnosticBag();
        var all = new RecordReader(text, RecordParser.Parse(text, findings)!, findings);
        var concepts = all.Keys.Select(id => ToConcept(id, all.Nested(id)!)).ToList();

        Assert.Empty(findings.Sorted());
        return concepts;
    }

    private static Concept ToConcept(string id, RecordReader reader)
    {
        var concept = new Concept(
            id, "alliance", new Bilingual(id, id), new Dictionary<Language, ConceptTerms>(), Texts: null!)
        {
            Broader = reader.References("broader"),
            MentionRules = MentionRuleReader.Read(reader),
            Place = reader.Place,
        };
        reader.Finish();
        return concept;
    }
}
