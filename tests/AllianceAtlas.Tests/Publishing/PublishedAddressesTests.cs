using System.Text;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge;
using AllianceAtlas.Knowledge.Content;
using AllianceAtlas.Site;

namespace AllianceAtlas.Tests.Publishing;

public class PublishedAddressesTests
{
    [Fact]
    public void Every_address_of_this_atlas_is_on_its_list()
    {
        var findings = new DiagnosticBag();
        AtlasBuild.Run(new AtlasFiles(Repository.Read("content"), Repository.Read("seeds"), []), new SiteOptions(), findings);

        Assert.DoesNotContain(findings.Sorted(), finding => finding.Descriptor == DiagnosticCatalogue.NotYetPublished);
    }

    [Fact]
    public void The_list_of_the_minimal_site_gives_no_finding_and_is_complete()
    {
        var list = AtlasBuild.Published(FixtureSite.Read(), new DiagnosticBag())!;

        var (_, findings) = Build(list);

        Assert.Empty(findings);
        Assert.Contains("\n/c/rupture/\n", list, StringComparison.Ordinal);
        Assert.Contains("\n/c/claim/rupture-definition/\n", list, StringComparison.Ordinal);
        Assert.DoesNotContain("404", list, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_that_is_written_anew_keeps_what_people_wrote()
    {
        var kept = Read("/c/split/ /c/rupture/\n\n# told by hand\n/sv/\n");

        var written = PublishedList.Write(kept, ["/nb/", "/sv/", "/c/split/"]);

        Assert.Equal(
            [("/c/split/", "/c/rupture/"), ("/nb/", null), ("/sv/", null)],
            Read(written).Select(one => (one.Address, one.MovedTo)));
        Assert.Equal(written, PublishedList.Write(Read(written), ["/sv/"]));
    }

    [Fact]
    public void A_page_that_has_moved_leads_on_by_rule_and_by_a_page()
    {
        var (files, findings) = Build(AtlasBuild.Published(FixtureSite.Read(), new DiagnosticBag()) + "/c/split/ /c/rupture/\n");

        Assert.Empty(findings);
        Assert.Contains("/c/split/ /c/rupture/ 301!", files["_redirects"].Split('\n'));
        Assert.Contains("url=../rupture/\"", files["c/split/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void An_anchor_of_a_move_cannot_leave_its_attribute()
    {
        var (files, _) = Build(AtlasBuild.Published(FixtureSite.Read(), new DiagnosticBag()) + "/c/split/ /c/rupture/#\"><script>\n");

        Assert.DoesNotContain("<script>", files["c/split/index.html"], StringComparison.Ordinal);
    }

    private static IReadOnlyList<PublishedAddress> Read(string list)
    {
        var findings = new DiagnosticBag();
        var read = PublishedList.Read(new SourceText(PublishedList.Name, list), findings);
        Assert.Empty(findings.Sorted());
        return read;
    }

    private static (Dictionary<string, string> Files, IReadOnlyList<Diagnostic> Findings) Build(string list)
    {
        var input = FixtureSite.Read();
        var file = new InputFile(PublishedList.Name, $"content/{PublishedList.Name}", Encoding.UTF8.GetBytes(list));
        var findings = new DiagnosticBag();
        var site = AtlasBuild.Run(input with { Content = [.. input.Content, file] }, new SiteOptions(), findings);
        return (site.ToDictionary(one => one.Path, one => Encoding.UTF8.GetString(one.Content.Span), StringComparer.Ordinal), findings.Sorted());
    }
}
