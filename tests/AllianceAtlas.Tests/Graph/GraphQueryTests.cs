using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Knowledge;
using AllianceAtlas.Knowledge.Evidence;
using AllianceAtlas.Knowledge.Graph;
using AllianceAtlas.Knowledge.Vocabulary;
using AllianceAtlas.Tests.Evidence;
using static AllianceAtlas.Tests.Claims.ClaimFixture;
using static AllianceAtlas.Tests.Graph.GraphFixture;

namespace AllianceAtlas.Tests.Graph;

/// <summary>Questions to small graphs, and the same questions to the atlas of this repository.</summary>
public class GraphQueryTests
{
    private static readonly Atlas Atlas = AtlasReader.Read(new AtlasFiles(Repository.Read("content"), Repository.Read("seeds"), []), new DiagnosticBag());

    private static readonly EvidenceLock Lock = Locks.Of("a-2018", Locks.Work("berg-1999", "1999", false, "Berg"), Locks.Work("lund-2005", "2005", false, "Lund"))
        .Mentioning("rupture", 1).Mentioning("repair", 1).Mentioning("repair", 3).Mentioning("rupture", 5)
        .Citing("berg-1999", 3).Citing("lund-2005", 3).Citing("berg-1999", 5).Citing("lund-2005", 7);

    [Fact]
    public void A_relation_rests_on_the_claims_and_passages_that_speak_of_both()
    {
        var graph = Build([Concept("repair", "rupture"), Concept("rupture", "repair")], [Claim("a", "rupture", 3).About("rupture", "repair"), Claim("b", "rupture", 1)], Lock);

        var related = graph.Edges.Single(edge => edge.Kind == EdgeKind.Related);

        Assert.Equal(["a"], related.Claims);
        Assert.Equal(["L1"], related.Evidence.Select(one => one.Lines.ToString()));
    }

    [Fact]
    public void Works_are_cited_together_where_a_passage_cites_both()
    {
        var edge = Assert.Single(Build([], [], Lock).Edges, edge => edge.Kind == EdgeKind.CoCited);

        Assert.Equal("Work:berg-1999 CoCited Work:lund-2005", Shown(edge));
        Assert.Equal(["L3"], edge.Evidence.Select(one => one.Lines.ToString()));
        Assert.Equal(0, edge.Brackets);
    }

    [Fact]
    public void A_place_that_cites_nearly_everything_puts_nothing_in_company()
    {
        var works = Enumerable.Range(0, 60).Select(number => Locks.Work($"berg-{number}", "1999", false, "Berg")).ToArray();
        var citing = works.Aggregate(Locks.Of("a-2018", works), (evidence, work) => evidence.Citing(work.Id, 3));

        Assert.DoesNotContain(Build([], [], citing).Edges, edge => edge.Kind == EdgeKind.CoCited);
        Assert.Equal(59 * 58 / 2, Build([], [], citing with { Citations = [.. citing.Citations.Skip(1)] }).Edges.Count(edge => edge.Kind == EdgeKind.CoCited));
    }

    [Fact]
    public void A_neighbourhood_holds_what_is_near_enough_over_the_wanted_edges()
    {
        var graph = Build([Concept("repair", "rupture"), Concept("rupture", "repair")], [Claim("a", "rupture", 1).For("dynamic", "therapy")], Lock);

        var near = Neighbourhood.Of(graph, new GraphNode(NodeKind.Concept, "repair"), 2, EdgeKind.Related, EdgeKind.About);
        var all = Neighbourhood.Of(graph, near.Centre, 1);

        Assert.Equal(["0 repair", "1 rupture", "2 a"], near.Nodes.Select(one => $"{one.Steps} {one.Node.Id}"));
        Assert.Equal(["Concept:repair Related Concept:rupture", "Claim:a About Concept:rupture"], near.Edges.Select(Shown));
        Assert.Equal(["0 repair", "1 rupture", "1 a-2018"], all.Nodes.Select(one => $"{one.Steps} {one.Node.Id}"));
    }

    [Fact]
    public void Two_traditions_share_part_and_are_silent_question_by_question()
    {
        var compared = PerspectiveComparison.Of(
            [
                Claim("a", "bond", 1).For("dynamic").Answering("q-same", "yes"),
                Claim("b", "bond", 1).For("cognitive").Answering("q-same", "yes"),
                Claim("c", "bond", 1).For("dynamic").Answering("q-part", "yes"),
                Claim("d", "goals", 1).For("cognitive").Answering("q-part", "no"),
                Claim("e", "goals", 1).For("dynamic").Answering("q-mine", "yes"),
                Claim("f", "goals", 1).For("cognitive").Answering("q-yours", "yes"),
                Claim("g", "goals", 1).For("dynamic").Answering("q-both", "yes"),
                Claim("h", "goals", 1).For("cognitive").Answering("q-both", "yes"),
                Claim("i", "goals", 1).For("cognitive").Answering("q-both", "no"),
                Claim("j", "shame", 1).For("cognitive"),
            ],
            Axis.Tradition,
            "dynamic",
            "cognitive");

        Assert.Equal(
            ["q-same Shared", "q-both SharedInPart", "q-part Parted", "q-mine OnlyFirst", "q-yours OnlySecond"],
            compared.Questions.Select(question => $"{question.Dimension} {question.Answer}"));
        Assert.Equal(["goals", "bond"], compared.SharedConcepts);
    }

    [Fact]
    public void A_gap_is_an_empty_cell_with_two_filled_neighbours()
    {
        var graph = Build(
            [Concept("bond", "goals", "tasks"), Concept("goals", "bond"), Concept("tasks", "bond")],
            [
                Claim("a", "goals", 1).For("dynamic", "therapy"),
                Claim("b", "tasks", 1).For("dynamic", "therapy"),
                Claim("c", "tasks", 1).For("cognitive", "therapy"),
                Claim("d", "bond", 1).For("dynamic", "supervision"),
            ]);

        var gap = Assert.Single(ClaimGap.Find(graph, ConceptLinks.Of(graph)));

        Assert.Equal(("bond", "dynamic", "therapy", 2), (gap.Concept, gap.Tradition, gap.Setting, gap.Claims));
        Assert.Equal(["goals", "tasks"], gap.Neighbours);
    }

    [Fact]
    public void What_most_others_hang_on_comes_first()
    {
        var graph = Build(
            [Concept("bond", "goals"), Concept("goals", "bond"), Concept("tasks")],
            [Claim("a", "goals", 1).About("goals", "bond") with { Works = NamedIds("berg-1999") }],
            Lock);

        Assert.Equal(
            ["bond 3", "goals 3", "tasks 0"],
            Centrality.OfConcepts(graph, ConceptLinks.Of(graph)).Select(one => $"{one.Node.Id} {one.Weight}"));
        Assert.Equal(["berg-1999 3", "lund-2005 2"], Centrality.OfWorks(graph).Select(one => $"{one.Node.Id} {one.Weight}"));
    }

    [Fact]
    public void The_atlas_tells_how_shame_reaches_rupture()
    {
        var path = ConceptLinks.Of(Atlas.Graph).Path("shame", "rupture")!;

        Assert.NotEmpty(path);
        Assert.All(path, step => Assert.NotEmpty(step.Claims));
        Assert.All(path, step => Assert.NotEmpty(step.Evidence));
    }

    [Fact]
    public void In_the_atlas_every_edge_has_its_ground_and_every_concept_reaches_the_alliance()
    {
        var links = ConceptLinks.Of(Atlas.Graph);

        // Relations are set by people, and not every one is told of in the texts.
        Assert.DoesNotContain(Atlas.Graph.Edges, edge => edge is { Evidence.Count: 0, Kind: not (EdgeKind.Broader or EdgeKind.Related) });
        Assert.All(Atlas.Content.Concepts, concept => Assert.NotNull(links.Path(concept.Id, "alliance")));
    }

    [Fact]
    public void In_the_atlas_the_two_schools_falkum_compares_share_and_part()
    {
        var compared = PerspectiveComparison.Of(Atlas.Content.Claims, Axis.Tradition, "psychodynamic", "cognitive-behavioural");

        Assert.Contains(compared.Questions, question => question is { Dimension: "bond-focus", Answer: ComparedAnswer.Parted });
        Assert.Contains(compared.Questions, question => question.SharedPositions.Count > 0);
        Assert.Equal("alliance", Centrality.OfConcepts(Atlas.Graph, ConceptLinks.Of(Atlas.Graph))[0].Node.Id);
    }
}
