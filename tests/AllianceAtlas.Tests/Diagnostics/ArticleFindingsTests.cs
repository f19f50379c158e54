using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Sources;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Tests.Diagnostics;

/// <summary>What readers of articles report, each in a small text of our own: <c>Fixtures/Findings/ATLASnnnn.txt</c>.</summary>
public class ArticleFindingsTests
{
    public static TheoryData<string> Articles =>
        [.. Directory.EnumerateFiles(Folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Fixtures", "Findings");

    [Theory]
    [MemberData(nameof(Articles))]
    public void An_article_gives_the_approved_findings(string file) => Approve(
        Path.GetFileNameWithoutExtension(file),
        new SourceText(file, File.ReadAllText(Path.Combine(Folder, file))),
        SourceFormatDetector.Detect);

    [Fact]
    public void An_article_beyond_all_measure_is_not_read() => Approve(
        "ATLAS0110", new SourceText("ATLAS0110.md", new string('a', 32_000_001)), _ => SourceFormat.Markdown);

    private static void Approve(string id, SourceText text, Func<SourceText, SourceFormat> format)
    {
        var findings = new DiagnosticBag();
        DocumentReader.Read(text, format(text), language: null, findings);
        var printed = string.Concat(findings.Sorted().Select(finding => finding + "\n"));

        Assert.Contains($" {id}: ", printed, StringComparison.Ordinal);
        Approved.Matches($"Diagnostics/{id}", printed);
    }
}
