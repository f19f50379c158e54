using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Claims;
using AllianceAtlas.Knowledge.Content;
using AllianceAtlas.Knowledge.Evidence;
using AllianceAtlas.Knowledge.Graph;
using AllianceAtlas.Knowledge.Vocabulary;
using AllianceAtlas.Knowledge.Works;
using AllianceAtlas.Tests.Evidence;
using FsCheck;
using FsCheck.Fluent;
using static AllianceAtlas.Tests.Claims.ClaimFixture;

namespace AllianceAtlas.Tests.Graph;

public class GraphBuilderTests
{
    private static readonly EvidenceLock Lock = Locks.Of("a-2018", Locks.Work("berg-1999", "1999", false, "Berg"))
        .Mentioning("rupture", 1).Mentioning("rupture", 3).Mentioning("alliance", 3).Citing("berg-1999", 3);

    private static readonly PageTexts NoTexts = new(null!, null!);

    [Fact]
    public void Two_claims_with_the_same_answer_agree_and_with_another_contrast()
    {
        var graph = Build(
            Claim("a", "rupture", 1).Answering("response", "direct"),
            Claim("b", "rupture", 3).Answering("response", "direct"),
            Claim("c", "rupture", 5).Answering("response", "meaning"));

        Assert.Equal(["a AgreesWith b"], Stances(graph, EdgeKind.AgreesWith));
        Assert.Equal(["a ContrastsWith c", "b ContrastsWith c"], Stances(graph, EdgeKind.ContrastsWith));
    }

    [Fact]
    public void A_stance_rests_on_the_passages_of_both_claims()
    {
        var graph = Build(
            Claim("a", "rupture", 1).Answering("response", "direct"), Claim("b", "rupture", 3, 5).Answering("response", "meaning"));

        Assert.Equal(["L1", "L3", "L5"], Assert.Single(graph.Edges, IsStance).Evidence.Select(one => one.Lines.ToString()));
    }

    [Fact]
    public void Answers_to_different_questions_and_open_claims_take_no_stance()
    {
        var graph = Build(
            Claim("a", "rupture", 1).Answering("response", "direct"),
            Claim("b", "rupture", 1).Answering("origin", "direct"),
            Claim("c", "rupture", 1) with { Dimension = NamedIds("response")[0] },
            Claim("d", "rupture", 1));

        Assert.DoesNotContain(graph.Edges, IsStance);
    }

    [Fact]
    public void A_claim_is_tied_to_all_it_names()
    {
        var claim = Claim("a", "rupture", 1) with
        {
            Traditions = NamedIds("dynamic"), Settings = NamedIds("therapy"), Works = NamedIds("berg-1999"),
        };

        Assert.Equal(
            [
                "Source:a-2018 Asserts Claim:a",
                "Claim:a About Concept:rupture",
                "Claim:a SpeaksFor Tradition:dynamic",
                "Claim:a SpeaksFor Setting:therapy",
                "Work:berg-1999 Supports Claim:a",
            ],
            Build(claim).EdgesOf(new GraphNode(NodeKind.Claim, "a")).Select(Shown));
    }

    [Fact]
    public void Mentions_and_citations_carry_their_lines()
    {
        var graph = Build();

        var mentions = graph.Edges.Single(edge => edge is { Kind: EdgeKind.Mentions, To.Id: "rupture" });
        var cites = graph.Edges.Single(edge => edge.Kind == EdgeKind.Cites);
        Assert.Equal(["L1", "L3"], mentions.Evidence.Select(one => one.Lines.ToString()));
        Assert.Equal(["L3"], cites.Evidence.Select(one => one.Lines.ToString()));
    }

    [Fact]
    public void A_relation_written_on_both_sides_is_one_edge() =>
        Assert.Equal(["Concept:alliance Related Concept:rupture"], Build().Edges.Where(edge => edge.Kind == EdgeKind.Related).Select(Shown));

    [Fact]
    public void No_edge_leads_to_what_is_not_there()
    {
        var graph = Build(Claim("a", "shame", 1) with { Works = NamedIds("lund-2005"), Traditions = NamedIds("systemic") });

        Assert.Equal(["Source:a-2018 Asserts Claim:a"], graph.EdgesOf(new GraphNode(NodeKind.Claim, "a")).Select(Shown));
    }

    [Fact]
    public void The_order_of_claims_does_not_matter_and_every_edge_has_its_ends()
    {
        var claims = Gen.Choose(1, 30).Zip(Gen.Elements("response", "origin")).Zip(Gen.Elements("x", "y", "z")).ListOf()
            .Select(answers => answers
                .DistinctBy(answer => answer.Item1.Item1)
                .Select(answer => Claim($"c{answer.Item1.Item1}", "rupture", 1).Answering(answer.Item1.Item2, answer.Item2))
                .ToArray());

        Prop.ForAll(claims.ToArbitrary(), given =>
        {
            var graph = Build(given);
            return graph.Edges.Select(Shown).SequenceEqual(Build([.. given.Reverse()]).Edges.Select(Shown)) &&
                graph.Edges.All(edge => graph.Nodes.Contains(edge.From) && graph.Nodes.Contains(edge.To)) &&
                graph.Edges.Where(IsStance).All(edge => edge.Evidence.Count > 0);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200).WithReplay(20261121UL, 15UL));
    }

    private static ConceptGraph Build(params Claim[] claims)
    {
        var content = new AtlasContent
        {
            Concepts = [Concept("alliance", "rupture"), Concept("rupture", "alliance")],
            Perspectives = [Perspective(Axis.Tradition, "dynamic"), Perspective(Axis.Setting, "therapy")],
            Claims = claims,
        };
        var locks = new Dictionary<string, EvidenceLock> { [Lock.Source] = Lock };
        return GraphBuilder.Build(content, locks, WorkCatalogue.Build(locks.Values, []));
    }

    private static Concept Concept(string id, string related) =>
        new(id, "alliance", new Bilingual(id, id), new Dictionary<Language, ConceptTerms>(), NoTexts)
        {
            Related = NamedIds(related), Place = Place.File(id),
        };

    private static Perspective Perspective(Axis axis, string id) =>
        new(axis, id, new Bilingual(id, id), new Bilingual(id, id), [], new Dictionary<Language, MentionRule>(), NoTexts, Place.File(id));

    private static bool IsStance(GraphEdge edge) => edge.Kind is EdgeKind.AgreesWith or EdgeKind.ContrastsWith;

    private static IEnumerable<string> Stances(ConceptGraph graph, EdgeKind kind) =>
        graph.Edges.Where(edge => edge.Kind == kind).Select(edge => $"{edge.From.Id} {kind} {edge.To.Id}");

    private static string Shown(GraphEdge edge) =>
        $"{edge.From.Kind}:{edge.From.Id} {edge.Kind} {edge.To.Kind}:{edge.To.Id}";
}
