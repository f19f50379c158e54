using AllianceAtlas.Knowledge.Graph;
using AllianceAtlas.Knowledge.Works;
using BenchmarkDotNet.Attributes;

namespace AllianceAtlas.Benchmarks;

/// <summary>The graph and the questions to it, at a size and at half of it: linear work takes half the time.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class GraphBenchmarks
{
    private InventedAtlas _atlas = new(10);
    private IReadOnlyDictionary<string, Work> _works = new Dictionary<string, Work>();
    private ConceptGraph _graph = GraphBuilder.Build(new(), new Dictionary<string, Knowledge.Evidence.EvidenceLock>(), new Dictionary<string, Work>());
    private ConceptLinks _links = new([]);

    /// <summary>Nodes of the graph; it has about six times as many edges.</summary>
    [Params(5_000, 10_000)]
    public int Nodes { get; set; }

    /// <summary>Makes the records.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _atlas = new InventedAtlas(Nodes);
        _works = WorkCatalogue.Build(_atlas.Locks.Values, []);
        _graph = Build();
        _links = ConceptLinks.Of(_graph);
        Console.WriteLine($"// {_graph.Nodes.Count} nodes, {_graph.Edges.Count} edges");
    }

    /// <summary>Records and locks to the graph.</summary>
    [Benchmark]
    public ConceptGraph Build() => GraphBuilder.Build(_atlas.Content, _atlas.Locks, _works);

    /// <summary>The graph to the links between its concepts.</summary>
    [Benchmark]
    public ConceptLinks Links() => ConceptLinks.Of(_graph);

    /// <summary>One explained path.</summary>
    [Benchmark]
    public IReadOnlyList<ConceptLink>? Path() => _links.Path("c1", $"c{Nodes / 10 - 1}");

    /// <summary>All gaps.</summary>
    [Benchmark]
    public IReadOnlyList<ClaimGap> Gaps() => ClaimGap.Find(_graph, _links);
}
