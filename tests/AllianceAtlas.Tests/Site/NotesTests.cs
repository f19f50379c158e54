using System.Text;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Site;
using AngleSharp.Dom;

namespace AllianceAtlas.Tests.Site;

/// <summary>The notes of a page, which stand for its citations on paper and without script.</summary>
public class NotesTests(BuiltSite site) : IClassFixture<BuiltSite>
{
    [Fact]
    public void Every_citation_of_a_page_with_notes_has_its_note_once() => Assert.All(WithNotes, page =>
    {
        var notes = page.QuerySelectorAll(".notes .reference").Select(note => note.QuerySelector("a")!.GetAttribute("href")!).ToList();
        var cited = page.QuerySelectorAll(".cited a, .claim-ground a").Select(link => link.GetAttribute("href")!.Split('#')[0]);

        Assert.NotEmpty(notes);
        Assert.Equal(notes.Distinct(StringComparer.Ordinal), notes);
        Assert.Subset(notes.ToHashSet(StringComparer.Ordinal), cited.ToHashSet(StringComparer.Ordinal));
    });

    [Fact]
    public void Every_passage_that_is_cited_is_named_with_its_place() => Assert.All(WithNotes, page =>
    {
        var places = page.QuerySelectorAll(".places a").ToLookup(link => link.GetAttribute("href")!, link => link.TextContent);
        var cited = page.QuerySelectorAll(".cited a, .claim-ground a").Select(link => link.GetAttribute("href")!).Where(address => address.Contains('#', StringComparison.Ordinal));

        Assert.All(cited, address => Assert.NotEqual("", Assert.Single(places[address])));
    });

    [Fact]
    public void A_number_stays_on_the_line_of_the_word_that_counts_it() => Assert.All(WithNotes, page =>
        Assert.All(page.QuerySelectorAll(".cited a, .claim-ground a"), link =>
            Assert.DoesNotMatch(@"\b(s|st|avsn|stycke|avsnitt) \d", link.TextContent)));

    [Fact]
    public void A_citation_that_the_other_language_has_alone_is_told_where_it_is_missing()
    {
        var files = FixtureSite.Read();
        var findings = new DiagnosticBag();
        var changed = files with
        {
            Content = [.. files.Content.Select(file => file.Name == "concepts/rupture.nb.md"
                ? file with { Bytes = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(file.Bytes.Span) + "\nOgså dette er sagt [@ask-2020 L7].\n") }
                : file)],
        };

        var built = AtlasBuild.Run(changed, new SiteOptions(), findings).ToDictionary(file => file.Path, StringComparer.Ordinal);
        Assert.False(findings.HasErrors, string.Join('\n', findings.Sorted()));

        Assert.Contains("har en hänvisning som saknas här", Text("sv/begrepp/alliansbrott/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("mangler her", Text("nb/begreper/alliansebrudd/index.html"), StringComparison.Ordinal);

        string Text(string path) => Encoding.UTF8.GetString(built[path].Content.Span);
    }

    private IEnumerable<IDocument> WithNotes => site.SiteJson
        .Where(page => page.Kind is "concept" or "tradition" or "comparison")
        .Select(page => site.Page(page.Url));
}
