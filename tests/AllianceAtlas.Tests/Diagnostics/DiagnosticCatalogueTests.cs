using System.Reflection;
using AllianceAtlas.Documents.Diagnostics;

namespace AllianceAtlas.Tests.Diagnostics;

public class DiagnosticCatalogueTests
{
    private static readonly IReadOnlyList<DiagnosticDescriptor> Descriptors =
    [
        .. typeof(DiagnosticCatalogue).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => field.GetValue(null))
            .OfType<DiagnosticDescriptor>(),
    ];

    public static TheoryData<string> Ids => [.. Descriptors.Select(descriptor => descriptor.Id)];

    [Fact]
    public void Every_id_stands_for_one_finding() =>
        Assert.Equal(Descriptors.Count, Descriptors.Select(descriptor => descriptor.Id).Distinct().Count());

    [Fact]
    public void Ids_have_four_digits_and_stand_in_order()
    {
        var ids = Descriptors.Select(descriptor => descriptor.Id).ToList();

        Assert.All(ids, id => Assert.True(id is ['A', 'T', 'L', 'A', 'S', _, _, _, _] && id[5..].All(char.IsAsciiDigit), id));
        Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_finding_has_a_help_page(string id)
    {
        var severity = Descriptors.Single(descriptor => descriptor.Id == id).Severity switch
        {
            Severity.Error => "*Error: ",
            Severity.Warning => "*Warning: ",
            _ => "*Note: ",
        };

        var page = File.ReadAllLines(Path.Combine(Pages, id + ".md"));

        Assert.StartsWith($"# {id}: ", page[0], StringComparison.Ordinal);
        Assert.StartsWith(severity, page[2], StringComparison.Ordinal);
        Assert.Contains("## Why the rule exists", page);
        Assert.InRange(page.Length, 15, 30);
    }

    [Fact]
    public void Every_help_page_has_its_finding() => Assert.Equal(
        Descriptors.Select(descriptor => descriptor.Id).Order(StringComparer.Ordinal),
        Directory.EnumerateFiles(Pages, "ATLAS*.md")
            .Select(path => Path.GetFileNameWithoutExtension(path))
            .Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_finding_is_raised_by_an_example(string id)
    {
        var approved = Path.Combine(Approved.Folder("Diagnostics"), id + ".txt");

        Assert.True(File.Exists(approved), $"No example raises {id}: add Sites/invalid-{id[5..]}-… and approve its output");
        Assert.Contains($" {id}: ", File.ReadAllText(approved), StringComparison.Ordinal);
    }

    private static string Pages { get; } =
        Path.GetFullPath(Path.Combine(Approved.ProjectFolder, "../../docs/diagnostics"));
}
