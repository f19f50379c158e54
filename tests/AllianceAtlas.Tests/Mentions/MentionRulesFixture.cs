using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Records;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Mentions;
using AllianceAtlas.Knowledge.Vocabulary;

namespace AllianceAtlas.Tests.Mentions;

/// <summary>The concepts of <c>content/concepts/</c> with their mention rules.</summary>
internal static class MentionRulesFixture
{
    public static IReadOnlyList<Concept> Concepts { get; } = ReadConcepts();

    public static MentionFinder Finder { get; } = new(Concepts);

    private static List<Concept> ReadConcepts()
    {
        var findings = new DiagnosticBag();
        var concepts = Directory.EnumerateFiles(Path.Combine(Repository.Root, "content", "concepts"), "*.yml")
            .Order(StringComparer.Ordinal)
            .Select(path => ToConcept(Path.GetFileNameWithoutExtension(path), Open(path, findings)))
            .ToList();

        Assert.Empty(findings.Sorted());
        return concepts;
    }

    private static RecordReader Open(string path, DiagnosticBag findings)
    {
        var text = new SourceText(path, File.ReadAllText(path));
        return new RecordReader(text, RecordParser.Parse(text, findings)!, findings);
    }

    private static Concept ToConcept(string id, RecordReader reader) =>
        new(
            id, "alliance", new Bilingual(id, id), new Dictionary<Language, ConceptTerms>(), Texts: null!)
        {
            Broader = reader.NamedIds("broader"),
            Narrower = reader.NamedIds("narrower"),
            MentionRules = MentionRuleReader.Read(reader),
            Place = reader.Place,
        };
}
