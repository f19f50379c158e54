using System.Text;
using System.Text.RegularExpressions;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge;
using AllianceAtlas.Knowledge.Evidence;
using AllianceAtlas.Site;

namespace AllianceAtlas.Tests.Site;

/// <summary>The atlas of this repository, built from its locks as it is published.</summary>
public partial class PublishedAtlasTests
{
    private static readonly Lazy<(IReadOnlyList<SiteFile> Files, DiagnosticBag Findings)> Built = new(() => Build(reversed: false));

    [Fact]
    public void Gives_nothing_to_report_but_missing_texts() =>
        Assert.DoesNotContain(Built.Value.Findings.Sorted(), finding => finding.Descriptor.Severity > Severity.Info);

    [Fact]
    public void The_order_of_the_files_leaves_no_trace()
    {
        var again = Build(reversed: true).Files;

        Assert.Equal(Built.Value.Files.Select(file => file.Path), again.Select(file => file.Path));
        Assert.All(Built.Value.Files.Zip(again), pair => Assert.True(
            pair.First.Content.Span.SequenceEqual(pair.Second.Content.Span), pair.First.Path));
    }

    [Fact]
    public void No_personal_data_leave_the_texts()
    {
        var locks = Repository.Read("seeds").Select(file => (Path: file.Path, Text: Encoding.UTF8.GetString(file.Bytes.Span)));
        var pages = Built.Value.Files
            .Where(file => !file.Path.StartsWith("assets/", StringComparison.Ordinal))
            .Select(file => (file.Path, Text: Encoding.UTF8.GetString(file.Content.Span)));

        foreach (var (path, text) in locks.Concat(pages))
        {
            // Hashes, drawings and DOIs are made of digits too, and hold nobody's number.
            var words = Drawing().Replace(Hash().Replace(Doi().Replace(text, " doi "), " hash "), " drawing ");
            Assert.True(PersonalData.Hide(words) == words, $"{path} holds what looks like personal data: {FirstDifference(words, PersonalData.Hide(words))}");
        }
    }

    [Fact]
    public void Every_claim_stands_on_a_page_with_its_citations()
    {
        var pages = Built.Value.Files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal))
            .Select(file => Encoding.UTF8.GetString(file.Content.Span)).ToList();
        var claims = Directory.EnumerateFiles(Path.Combine(Repository.Root, "content", "claims"), "*.yml")
            .Select(path => Path.GetFileNameWithoutExtension(path));

        Assert.All(claims, claim => Assert.All(LanguageCodes.OfTheSite, language => Assert.Contains(pages, page =>
            page.Contains($"<html lang=\"{language.Code()}\"", StringComparison.Ordinal) &&
            page.Contains($"id=\"claim-{claim}\"", StringComparison.Ordinal) &&
            page.Contains($"data-claim=\"{claim}\"", StringComparison.Ordinal))));
    }

    private static (IReadOnlyList<SiteFile> Files, DiagnosticBag Findings) Build(bool reversed)
    {
        var findings = new DiagnosticBag();
        var files = new AtlasFiles(Read("content", reversed), Read("seeds", reversed), []);
        return (AtlasBuild.Run(files, new SiteOptions(), findings), findings);
    }

    private static IReadOnlyList<InputFile> Read(string folder, bool reversed) =>
        reversed ? [.. Repository.Read(folder).Reverse()] : Repository.Read(folder);

    private static string FirstDifference(string text, string hidden)
    {
        var at = text.Zip(hidden).TakeWhile(pair => pair.First == pair.Second).Count();
        return text.Substring(at, Math.Min(40, text.Length - at));
    }

    [GeneratedRegex(@"\b[0-9a-f]{10}(-\d+)?\b|\b[0-9a-f]{64}\b", RegexOptions.NonBacktracking)]
    private static partial Regex Hash();

    [GeneratedRegex(@"10\.\d{4,9}/[\w./()-]+", RegexOptions.NonBacktracking)]
    private static partial Regex Doi();

    [GeneratedRegex(@" (d|points|viewBox|transform|x|y|cx|cy|r)=""[^""]*""", RegexOptions.NonBacktracking)]
    private static partial Regex Drawing();
}
