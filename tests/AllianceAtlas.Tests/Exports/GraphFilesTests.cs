using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Knowledge;
using AllianceAtlas.Knowledge.Works;
using AllianceAtlas.Site;
using AllianceAtlas.Site.Exports;
using AllianceAtlas.Site.Exports.Rdf;
using AllianceAtlas.Site.Pages;
using AllianceAtlas.Tests.Site;

namespace AllianceAtlas.Tests.Exports;

/// <summary>The graph as other programs get it from the published site.</summary>
public class GraphFilesTests(BuiltSite site) : IClassFixture<BuiltSite>
{
    private const string Skos = "http://www.w3.org/2004/02/skos/core#";
    private const string Schema = "https://schema.org/";

    private static readonly Atlas Atlas = AtlasReader.Read(BuiltSite.Input, new DiagnosticBag());

    private IReadOnlyList<Statement> Statements => Statement.FromTurtle(site.Text("data/atlas.ttl"));

    [Fact]
    public void Both_notations_say_the_same_and_nothing_twice()
    {
        var turtle = Statements;

        Assert.Equal(turtle.Count, turtle.Distinct().Count());
        Assert.Equal(turtle, Statement.FromJsonLd(site.Text("data/atlas.jsonld")));
    }

    [Fact]
    public void Every_concept_has_one_preferred_label_a_language_and_a_definition_in_both()
    {
        var labels = Statements.Where(one => one.Predicate == Skos + "prefLabel").ToList();
        var definitions = Statements.Where(one => one.Predicate == Skos + "definition").ToLookup(one => one.Subject, one => one.Object[^2..]);

        Assert.Equal(labels.Count, labels.DistinctBy(one => (one.Subject, one.Object[^2..])).Count());
        Assert.All(Atlas.Content.Concepts, concept => Assert.Equal(["sv", "nb"], definitions[$"urn:alliance-atlas:concept:{concept.Id}"]));
        Assert.DoesNotContain(Statements, one => one.Predicate == Skos + "definition" && one.Object.Contains(" .", StringComparison.Ordinal));
    }

    [Fact]
    public void No_word_is_two_kinds_of_label_of_one_concept()
    {
        var words = Statements.Where(one => one.Predicate.EndsWith("Label", StringComparison.Ordinal)).ToList();

        Assert.Equal(words.Count, words.DistinctBy(one => (one.Subject, one.Object)).Count());
    }

    [Fact]
    public void Relations_stand_on_both_sides_and_no_way_up_leads_back()
    {
        var broader = Pairs("broader");

        Assert.Equal(Pairs("narrower").Select(pair => (pair.To, pair.From)).Order(), broader.Order());
        Assert.Equal(Pairs("related").Select(pair => (pair.To, pair.From)).Order(), Pairs("related").Order());
        var wider = broader.ToLookup(pair => pair.From, pair => pair.To);
        Assert.All(broader, pair => Assert.DoesNotContain(pair.From, Above(pair.From)));

        List<string> Above(string start)
        {
            var above = new List<string>(wider[start]);
            for (var i = 0; i < above.Count && above.Count < 1000; i++)
            {
                above.AddRange(wider[above[i]]);
            }

            return above;
        }
    }

    [Fact]
    public void Nothing_points_to_what_is_not_told()
    {
        var told = Statements.Select(one => one.Subject).ToHashSet();

        Assert.All(
            Statements.Where(one => one.Object.StartsWith("urn:alliance-atlas:", StringComparison.Ordinal)),
            one => Assert.Contains(one.Object, told));
    }

    [Fact]
    public void Every_claim_says_who_says_it_and_where()
    {
        var claims = Statements.ToLookup(one => one.Subject);

        Assert.All(Atlas.Content.Claims, claim =>
        {
            var said = claims[$"urn:alliance-atlas:claim:{claim.Id}"].ToLookup(one => one.Predicate, one => one.Object);
            Assert.Equal([$"\"{claim.Voice.ToString().ToLowerInvariant()}\""], said["urn:alliance-atlas:terms:says"]);
            Assert.Equal(
                claim.Evidence.Select(one => $"urn:alliance-atlas:evidence:{one.Source}-{one.Lines}"),
                said["http://www.w3.org/ns/prov#wasDerivedFrom"]);
            Assert.Equal(
                claim.Works.Select(work => work.Id).Union(claim.Evidence.Select(one => one.Source)).Order(),
                said[Schema + "isBasedOn"].Select(name => name.Split(':')[^1]).Order());
        });
    }

    [Fact]
    public void Where_the_site_stands_its_names_lead_there()
    {
        var iris = new AtlasIris(new SiteOptions("https://example.org/atlas/"));

        Assert.Equal("https://example.org/atlas/c/rupture/#concept", iris.Of("concept", "rupture").Value);
        Assert.Equal("https://example.org/atlas/data/atlas.ttl#claim-a", iris.Of("claim", "a").Value);
        Assert.Equal("urn:alliance-atlas:work:a%3E%20b", new AtlasIris(new SiteOptions()).Of("work", "a> b").Value);
    }

    [Fact]
    public void The_tables_and_graphml_hold_every_node_and_edge()
    {
        XNamespace space = "http://graphml.graphdrawing.org/xmlns";
        var graphMl = XDocument.Parse(site.Text("data/atlas.graphml"));
        var nodes = graphMl.Descendants(space + "node").Select(node => node.Attribute("id")!.Value).ToHashSet();

        Assert.Equal(Atlas.Graph.Nodes.Count, nodes.Count);
        Assert.Equal(Atlas.Graph.Edges.Count, graphMl.Descendants(space + "edge").Count());
        Assert.All(graphMl.Descendants(space + "edge"), edge => Assert.Contains(edge.Attribute("target")!.Value, nodes));
        Assert.Equal(
            graphMl.Descendants(space + "key").Select(key => key.Attribute("id")!.Value).ToHashSet(),
            graphMl.Descendants(space + "data").Select(data => data.Attribute("key")!.Value).ToHashSet());
        Assert.Equal(Atlas.Graph.Nodes.Count + 1, site.Text("data/nodes.csv").Split("\r\n").Length - 1);
        Assert.Equal(Atlas.Graph.Edges.Count + 1, site.Text("data/edges.csv").Split("\r\n").Length - 1);
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+46", "'+46")]
    [InlineData("-a", "'-a")]
    [InlineData("@a,b", "\"'@a,b\"")]
    [InlineData("\ta", "'\ta")]
    [InlineData("a \"b\"", "\"a \"\"b\"\"\"")]
    [InlineData("a=b", "a=b")]
    public void A_cell_is_never_a_formula(string value, string written) =>
        Assert.Equal($"a\r\n{written}\r\n", Column(value));

    [Fact]
    public void A_number_may_be_less_than_nothing() => Assert.Equal("a\r\n-1\r\n", Column(-1));

    [Fact]
    public void What_xml_cannot_hold_is_escaped_in_graphml_or_left_out()
    {
        var works = Atlas.Works.Values.Take(1).ToDictionary(work => work.Id, work => work with { Title = "a\"<&>\u0001\uFFFE\n" });
        var index = new AtlasIndex(Atlas with { Works = new SortedDictionary<string, Work>(works, StringComparer.Ordinal) });

        var read = XDocument.Parse(Text(file => GraphMl.Write(index, file)));

        Assert.Contains(read.Descendants(), element => element.Value == "a\"<&>   ");
    }

    [Fact]
    public void Beside_every_concept_stands_what_its_page_says() => Assert.All(
        site.SiteJson.Where(page => page.Kind == "concept"), listed =>
        {
            using var data = JsonDocument.Parse(site.Text($"{listed.Url[1..]}index.json"));
            var root = data.RootElement;
            var page = site.Page(listed.Url);
            var claims = root.GetProperty("claims").EnumerateArray().ToList();

            Assert.Equal((listed.Id, listed.Lang), (root.GetProperty("id").GetString(), root.GetProperty("language").GetString()));
            Assert.Equal(page.QuerySelector("h1")!.TextContent, root.GetProperty("title").GetString());
            Assert.NotEmpty(root.GetProperty("definition").GetString()!);
            Assert.All(page.QuerySelectorAll("#claims ~ * [data-claim]"), shown =>
                Assert.Contains(claims, claim => claim.GetProperty("id").GetString() == shown.GetAttribute("data-claim")));
            Assert.All(claims, claim => Assert.All(claim.GetProperty("evidence").EnumerateArray(), evidence =>
                Assert.StartsWith("L", evidence.GetProperty("lines").GetString(), StringComparison.Ordinal)));
            Assert.Equal("index.json", page.QuerySelector("link[rel=describedby]")!.GetAttribute("href"));
            Assert.Contains("DefinedTerm", page.QuerySelector("script[type='application/ld+json']")!.TextContent, StringComparison.Ordinal);
        });

    [Fact]
    public void Course_tools_get_a_list_of_all_concepts()
    {
        using var list = JsonDocument.Parse(site.Text("data/concepts.json"));

        Assert.Equal(Atlas.Content.Concepts.Select(concept => concept.Id), list.RootElement.EnumerateArray().Select(one => one.GetProperty("id").GetString()));
        Assert.All(list.RootElement.EnumerateArray(), one => Assert.All(one.GetProperty("data").EnumerateObject(), file =>
            Assert.Contains(file.Value.GetString()![1..], site.Files.Keys)));
    }

    [Fact]
    public void A_host_is_told_what_the_files_are() => Assert.All(AtlasFormat.All, format => Assert.Contains(
        $"{format.Address}\n  Content-Type: {format.MediaType}; charset=utf-8\n", site.Text("_headers"), StringComparison.Ordinal));

    private List<(string From, string To)> Pairs(string relation) =>
        [.. Statements.Where(one => one.Predicate == Skos + relation).Select(one => (one.Subject, one.Object))];

    private static string Column(object value) => Text(file => Csv.Write(["a"], [[value]], file));

    private static string Text(Action<FileText> write)
    {
        return Encoding.UTF8.GetString(FileText.Bytes(write));
    }
}
