using AngleSharp.Dom;

namespace AllianceAtlas.Tests.Site;

/// <summary>The pages of works and sources, as published.</summary>
public class ReferencePagesTests(BuiltSite site) : IClassFixture<BuiltSite>
{
    [Theory]
    [InlineData("/sv/referenser/stiles-1988/", "Stiles. (1988). [Titeln är inte känd].")]
    [InlineData("/nb/referanser/stiles-1988/", "Stiles. (1988). [Tittelen er ikke kjent].")]
    [InlineData("/nb/referanser/safran-muran-2003/", "Safran, J. D. & Muran, J. C. (2003). Negotiating the therapeutic alliance. A relational treatment guide. The Guilford Press.")]
    [InlineData("/sv/referenser/safran-muran-2003/", "Safran, J. D., & Muran, J. C. (2003). Negotiating the therapeutic alliance. A relational treatment guide. The Guilford Press.")]
    [InlineData("/sv/kallor/giardina-2018/", "Giardina. (2018). Men du, vad är egentligen relationell handledning? Psykoterapi, (4).")]
    public void A_page_opens_with_its_reference(string url, string reference) =>
        Assert.Equal(reference, Text(site.Page(url).QuerySelector(".reference")));

    [Theory]
    [InlineData("/sv/referenser/braun-clarke-2006/", "(Braun & Clarke, 2006)", "Braun och Clarke (2006)")]
    [InlineData("/nb/referanser/braun-clarke-2006/", "(Braun & Clarke, 2006)", "Braun og Clarke (2006)")]
    public void A_page_says_how_to_name_it_in_a_text(string url, string bracket, string narrative) =>
        Assert.Equal([bracket, narrative], site.Page(url).QuerySelectorAll(".cite-this dd").Select(Text));

    [Fact]
    public void A_work_page_names_each_passage_once_and_all_its_lines()
    {
        var items = site.Page("/sv/referenser/bordin-1979/").QuerySelectorAll("section[aria-labelledby=cited] li");

        Assert.Equal(items.Length, items.Select(item => item.QuerySelector("a")!.GetAttribute("href")).Distinct().Count());
        Assert.Contains(items, item => Text(item).EndsWith("rad 400 (s. 253)", StringComparison.Ordinal));
    }

    [Fact]
    public void No_work_page_names_more_than_ten_companions_of_a_kind() => Assert.All(
        site.SiteJson.Where(page => page.Kind == "work"),
        listed => Assert.All(site.Page(listed.Url).QuerySelectorAll("section[aria-labelledby=company] ul"), list => Assert.InRange(list.Children.Length, 1, 10)));

    [Fact]
    public void A_source_page_counts_what_was_found() => Assert.All(site.SiteJson.Where(page => page.Kind == "source"), listed =>
    {
        var cells = site.Page(listed.Url).QuerySelectorAll("table.found tr")
            .Select(row => (Label: row.QuerySelector("th[scope=row]")!.TextContent, Value: row.QuerySelector("td")!.TextContent))
            .ToList();
        int Count(int row) => int.Parse(cells[row].Value, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(Count(2), Count(3) + Count(4) + Count(5));
        Assert.Matches(@"^\d+ av \d+ \(\d+ %\)$", cells[^1].Value);
    });

    [Fact]
    public void Nothing_on_the_page_of_a_work_is_in_english_without_saying_so() => Assert.All(
        site.SiteJson.Where(page => page.Kind == "work"),
        listed => Assert.DoesNotContain("public files", site.Page(listed.Url).Body!.TextContent, StringComparison.Ordinal));

    private static string Text(IElement? element) => string.Join(' ', element!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
