using System.Text;
using System.Text.Json;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Records;
using AllianceAtlas.Documents.Sources;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Content;

namespace AllianceAtlas.Tests.Content;

/// <summary>The schemas that editors pick up say of every record what its reader says.</summary>
public class SchemaTests
{
    private static readonly Dictionary<string, string[]> Folders = new(StringComparer.Ordinal)
    {
        ["claim"] = ["content/claims"],
        ["comparison"] = ["content/comparisons"],
        ["concept"] = ["content/concepts"],
        ["dimension"] = ["content/dimensions"],
        ["path"] = ["content/paths"],
        ["perspective"] = ["content/settings", "content/styles", "content/traditions"],
        ["source"] = ["seeds"],
        ["work"] = ["content/works"],
    };

    public static TheoryData<string> Kinds => [.. Folders.Keys.Order(StringComparer.Ordinal)];

    [Fact]
    public void Every_kind_of_record_has_its_schema() => Assert.Equal(
        Folders.Keys.Order(StringComparer.Ordinal),
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs", "schemas")).Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal));

    [Fact]
    public void Editors_are_told_which_files_each_schema_is_for()
    {
        using var settings = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, ".vscode", "settings.json")));

        var told = settings.RootElement.GetProperty("yaml.schemas").EnumerateObject().ToDictionary(
            one => one.Name, one => one.Value.EnumerateArray().Select(glob => glob.GetString()).Order(StringComparer.Ordinal).ToList());

        Assert.Equal(
            Folders.ToDictionary(one => $"./docs/schemas/{one.Key}.json", one => one.Value.Select(folder => $"{folder}/{Ending(folder)}").ToList()),
            told!);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_keys_of_a_schema_are_those_its_reader_knows(string kind) =>
        Assert.All(Schema(kind).Objects(), one =>
        {
            var findings = Probe(kind, one.Way, "{zzz: 1}");
            var unknown = Assert.Single(findings, finding => finding.Descriptor == DiagnosticCatalogue.UnknownKey);
            var missing = findings.Where(finding => finding.Descriptor == DiagnosticCatalogue.MissingKey)
                .Where(finding => finding.Place.Start.Column == unknown.Place.Start.Column - 1)
                .Select(finding => finding.Arguments[0]);

            Assert.Equal(
                one.Schema.GetProperty("properties").EnumerateObject().Select(key => key.Name).Order(StringComparer.Ordinal),
                unknown.Arguments[2].Split(", ").Order(StringComparer.Ordinal));
            Assert.Equal(Required(one.Schema).Order(StringComparer.Ordinal), missing.Order(StringComparer.Ordinal));
        });

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_choices_of_a_schema_are_those_its_reader_knows(string kind) =>
        Assert.All(Schema(kind).Enumerations(), one => Assert.Equal(
            JsonSchema.Strings(one.Schema, "enum").Order(StringComparer.Ordinal),
            Assert.Single(Probe(kind, one.Way, "zzz"), finding => finding.Descriptor == DiagnosticCatalogue.WrongValue)
                .Arguments[2].Split(", ").Order(StringComparer.Ordinal)));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_record_of_the_repository_fits_its_schema(string kind)
    {
        var schema = Schema(kind);
        var files = Folders[kind].SelectMany(folder =>
            Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), Ending(folder))).ToList();

        Assert.NotEmpty(files);
        Assert.All(files, file =>
        {
            var record = RecordParser.Parse(new SourceText(file, File.ReadAllText(file)), new DiagnosticBag());

            Assert.Empty(schema.Misfits(record!));
        });
    }

    [Fact]
    public void What_does_not_fit_is_told()
    {
        var record = RecordParser.Parse(
            new SourceText("x", "theme: weather\nslug: {sv: a}\nterms: [a]\nrelatd: []\nrelated: b\n"), new DiagnosticBag());

        Assert.Equal(
            ["/theme cannot be weather", "/slug/nb is missing", "/terms is no list", "/relatd is not known", "/related is no single value"],
            Schema("concept").Misfits(record!));
    }

    // A record in flow style, so that the nesting stands on one line and columns tell its levels apart.
    private static IReadOnlyList<Diagnostic> Probe(string kind, IReadOnlyList<string> way, string value)
    {
        var yaml = way.Reverse().Aggregate(value, (inner, key) => key == "*" ? $"[{inner}]" : $"{{{key}: {inner}}}");
        var findings = new DiagnosticBag();
        var folder = Folders[kind][^1];
        var text = new SourceText("probe.yml", yaml);
        if (kind == "source")
        {
            SourceRecordReader.Read("probe", new RecordReader(text, RecordParser.Parse(text, findings)!, findings));
        }
        else
        {
            var file = new InputFile($"{folder["content/".Length..]}/probe.yml", text.Path, Encoding.UTF8.GetBytes(yaml));
            ContentReader.Read([ContentFile.Open(file, findings)!], findings);
        }

        return findings.Sorted();
    }

    // Of an author the reader asks for the surname, though the name of an organisation does as well.
    private static IEnumerable<string> Required(JsonElement schema) => schema.TryGetProperty("anyOf", out var ways)
        ? JsonSchema.Strings(ways[0], "required")
        : JsonSchema.Strings(schema, "required");

    private static JsonSchema Schema(string kind) => new(Path.Combine(Repository.Root, "docs", "schemas", kind + ".json"));

    private static string Ending(string folder) => folder == "seeds" ? "*.source.yml" : "*.yml";
}
