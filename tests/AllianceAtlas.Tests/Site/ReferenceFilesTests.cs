using AllianceAtlas.Knowledge;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Site.Exports;

namespace AllianceAtlas.Tests.Site;

/// <summary>The references as files of the published site, and the pages that offer them.</summary>
public class ReferenceFilesTests(BuiltSite site) : IClassFixture<BuiltSite>
{
    private static readonly Atlas Atlas = AtlasReader.Read(BuiltSite.Input, new DiagnosticBag());

    [Fact]
    public void All_formats_hold_the_same_works_and_sources()
    {
        var expected = Atlas.Works.Keys.Union(Atlas.Sources.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal);

        Assert.All(ReferenceFormat.All, format =>
            Assert.Equal(expected, ReferenceCount.Ids(format.Name, site.Text($"data/works{format.Extension}"))));
    }

    [Fact]
    public void Every_work_and_source_has_its_own_file_in_every_format() => Assert.All(ReferenceFormat.All, format =>
    {
        Assert.All(Atlas.Works.Keys, id =>
            Assert.Equal([id], ReferenceCount.Ids(format.Name, site.Text($"data/works/{id}{format.Extension}"))));
        Assert.All(Atlas.Sources.Keys, id =>
            Assert.Equal([id], ReferenceCount.Ids(format.Name, site.Text($"data/sources/{id}{format.Extension}"))));
    });

    [Fact]
    public void The_file_of_a_concept_holds_what_both_its_pages_cite() => Assert.All(
        site.SiteJson.Where(page => page.Kind == "concept"), listed =>
        {
            var ids = ReferenceFormat.All
                .Select(format => ReferenceCount.Ids(format.Name, site.Text($"data/concepts/{listed.Id}{format.Extension}")))
                .ToList();
            var cited = site.Page(listed.Url).QuerySelectorAll(".cited a, .claim-ground a")
                .Select(link => link.GetAttribute("href")!.Split('#')[0].TrimEnd('/').Split('/')[^1])
                .Distinct();

            Assert.All(ids, list => Assert.Equal(ids[0], list));
            Assert.Subset(ids[0].ToHashSet(), cited.ToHashSet());
        });

    [Theory]
    [InlineData("work")]
    [InlineData("source")]
    [InlineData("concept")]
    [InlineData("about")]
    public void A_page_offers_its_files_to_readers_and_machines(string kind) => Assert.All(
        site.SiteJson.Where(page => page.Kind == kind && page.Id != "coverage"), listed =>
        {
            var page = site.Page(listed.Url);

            // A concept's page can be cited itself, too, further down.
            Assert.Equal(ReferenceFormat.All.Count, page.QuerySelectorAll(".downloads a[download][type]:not([href^='data:'])").Length);
            Assert.Equal(
                ReferenceFormat.All.Select(format => format.MediaType),
                page.QuerySelectorAll("link[rel=alternate][type]").Select(link => link.GetAttribute("type")));
        });

    [Fact]
    public void A_work_of_which_only_author_and_year_are_known_says_so_and_invents_nothing()
    {
        var text = site.Text("data/works/stiles-1988.ris");

        Assert.DoesNotContain("TI  - ", text, StringComparison.Ordinal);
        Assert.Contains("PY  - 1988", text, StringComparison.Ordinal);
        Assert.Contains("N1  - Titeln är inte känd / Tittelen er ikke kjent.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_host_is_told_what_the_files_are() => Assert.All(ReferenceFormat.All, format => Assert.Contains(
        $"/data/*{format.Extension}\n  Content-Type: {format.MediaType}; charset=utf-8\n", site.Text("_headers"), StringComparison.Ordinal));
}
