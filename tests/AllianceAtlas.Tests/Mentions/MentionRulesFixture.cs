using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Records;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Mentions;
using AllianceAtlas.Knowledge.Vocabulary;

namespace AllianceAtlas.Tests.Mentions;

/// <summary>The six core concepts as they stand in content/, and further ones of Fixtures/mention-rules.yml.</summary>
internal static class MentionRulesFixture
{
    private static readonly string[] Core =
        ["alliance", "rupture", "self-disclosure", "responsiveness", "parallel-process", "attachment"];

    public static IReadOnlyList<Concept> Concepts { get; } = ReadConcepts();

    public static MentionFinder Finder { get; } = new(Concepts);

    private static List<Concept> ReadConcepts()
    {
        var findings = new DiagnosticBag();
        var further = Open(Path.Combine("Fixtures", "mention-rules.yml"), findings);
        var concepts = Core
            .Select(id => ToConcept(id, Open(Path.Combine("Content", "concepts", id + ".yml"), findings)))
            .Concat(further.Keys.Select(id => ToConcept(id, further.Nested(id)!)))
            .ToList();

        Assert.Empty(findings.Sorted());
        return concepts;
    }

    private static RecordReader Open(string path, DiagnosticBag findings)
    {
        var text = new SourceText(path, File.ReadAllText(Path.Combine(AppContext.BaseDirectory, path)));
        return new RecordReader(text, RecordParser.Parse(text, findings)!, findings);
    }

    private static Concept ToConcept(string id, RecordReader reader) =>
        new(
            id, "alliance", new Bilingual(id, id), new Dictionary<Language, ConceptTerms>(), Texts: null!)
        {
            Broader = reader.References("broader"),
            MentionRules = MentionRuleReader.Read(reader),
            Place = reader.Place,
        };
}
