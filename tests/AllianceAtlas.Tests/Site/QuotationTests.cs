using System.Text;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge;
using AllianceAtlas.Site;

namespace AllianceAtlas.Tests.Site;

/// <summary>A claim of the minimal site that wants words 4 to 9 of its passage shown, with a budget that allows it.</summary>
public class QuotationTests
{
    private const string Page = "sv/begrepp/alliansbrott/index.html";
    private const string Words = "<blockquote lang=\"sv\">”brukar ett alliansbrott undersökas innan något”</blockquote>";

    [Fact]
    public void Where_the_text_is_at_hand_its_words_stand_beside_the_claim() =>
        Assert.Contains(Words, Build(Quoting("4-9", budget: 6)).Page, StringComparison.Ordinal);

    [Fact]
    public void Without_the_text_the_page_is_whole_and_nothing_is_shown()
    {
        var (findings, page) = Build(Quoting("4-9", budget: 6) with { Texts = [] });

        Assert.False(findings.HasErrors);
        Assert.DoesNotContain("<blockquote", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Over_the_budget_nothing_is_built_with_or_without_the_text()
    {
        var files = Quoting("4-9", budget: 5);

        Assert.All(new[] { files, files with { Texts = [] } }, one =>
        {
            var (findings, page) = Build(one);
            Assert.Contains(findings.Sorted(), finding => finding.Descriptor == DiagnosticCatalogue.QuoteOverBudget);
            Assert.Equal("", page);
        });
    }

    [Fact]
    public void More_words_than_the_passage_has_are_told() =>
        Assert.Contains(Build(Quoting("4-17", budget: 99)).Findings.Sorted(), finding => finding.Descriptor == DiagnosticCatalogue.QuoteOutsideEvidence);

    private static AtlasFiles Quoting(string words, int budget)
    {
        var files = FixtureSite.Read();
        return files with
        {
            Content = Change(files.Content, "claims/rupture-dynamic-meaning.yml", text => $"quote: ask-2020 L11 {words}\n{text}"),
            Seeds = Change(files.Seeds, "ask-2020.source.yml", text =>
                text.Replace("quoteBudget: 0", FormattableString.Invariant($"quoteBudget: {budget}"), StringComparison.Ordinal)),
        };
    }

    private static List<InputFile> Change(IReadOnlyList<InputFile> files, string name, Func<string, string> change) =>
    [
        .. files.Select(file => file.Name == name
            ? file with { Bytes = Encoding.UTF8.GetBytes(change(Encoding.UTF8.GetString(file.Bytes.Span))) }
            : file),
    ];

    private static (DiagnosticBag Findings, string Page) Build(AtlasFiles files)
    {
        var findings = new DiagnosticBag();
        var page = AtlasBuild.Run(files, new SiteOptions(), findings).FirstOrDefault(file => file.Path == Page);
        return (findings, page is null ? "" : Encoding.UTF8.GetString(page.Content.Span));
    }
}
