using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Records;
using AllianceAtlas.Documents.Text;
using FsCheck;
using FsCheck.Fluent;
using YamlDotNet.RepresentationModel;
using YamlDotNet.Serialization;

namespace AllianceAtlas.Tests.Records;

/// <summary>The library's own reader of whole trees says what a record holds; ours must say the same.</summary>
public class YamlOracleTests
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(Approved.ProjectFolder, "../.."));

    private static readonly Config Repeatable =
        Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(20261121UL, 5UL);

    private static readonly Gen<string> Words = Gen.Elements(
        "allians", "no", "", "~", "a: b", "# x", "'", "\"", "två ord", "rad\nrad", " blank ", "1979", "- a", "[x]", "å😀", "\ttab", "\\", "%", "&a", "*a");

    [Fact]
    public void Reads_every_record_of_the_project_as_the_library_does()
    {
        var files = new[] { "content", "seeds" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Root, folder), "*.yml", SearchOption.AllDirectories))
            .ToList();

        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.Equal(Library(File.ReadAllText(file)), Ours(File.ReadAllText(file))));
    }

    [Fact]
    public void Reads_what_the_library_writes() =>
        Prop.ForAll(Trees(3).ToArbitrary(), tree =>
        {
            var yaml = new SerializerBuilder().Build().Serialize(new Dictionary<string, object> { ["root"] = tree });
            return Library(yaml) == Ours(yaml);
        }).Check(Repeatable);

    private static Gen<object> Trees(int depth) => depth == 0
        ? Words.Select(word => (object)word)
        : Gen.OneOf(
            Words.Select(word => (object)word),
            Trees(depth - 1).ListOf(3).Select(items => (object)items.ToList()),
            Trees(depth - 1).ListOf(3).Select(items => (object)items
                .Select((item, number) => (Key: "key" + number, Item: item))
                .ToDictionary(pair => pair.Key, pair => pair.Item)));

    private static string Ours(string content)
    {
        var findings = new DiagnosticBag();
        var mapping = RecordParser.Parse(new SourceText("a.yml", content), findings);
        Assert.Empty(findings.Sorted());
        return Shown(mapping!);
    }

    private static string Library(string content)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(content));
        return Shown(stream.Documents[0].RootNode);
    }

    private static string Shown(RecordNode node) => node switch
    {
        RecordScalar scalar => $"<{scalar.Value}>",
        RecordSequence sequence => $"[{string.Join(',', sequence.Items.Select(Shown))}]",
        RecordMapping mapping => $"{{{string.Join(',', mapping.Entries.Select(entry => $"<{entry.Key}>{Shown(entry.Value)}"))}}}",
        _ => "?",
    };

    private static string Shown(YamlNode node) => node switch
    {
        YamlScalarNode scalar => $"<{scalar.Value}>",
        YamlSequenceNode sequence => $"[{string.Join(',', sequence.Children.Select(Shown))}]",
        YamlMappingNode mapping => $"{{{string.Join(',', mapping.Children.Select(pair => Shown(pair.Key) + Shown(pair.Value)))}}}",
        _ => "?",
    };
}
