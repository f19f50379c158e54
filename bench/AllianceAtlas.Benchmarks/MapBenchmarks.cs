using AllianceAtlas.Site.Maps;
using AllianceAtlas.Site.Pages;
using BenchmarkDotNet.Attributes;

namespace AllianceAtlas.Benchmarks;

/// <summary>The map, of a size and of half of it: all of its nodes laid out, and the page, which draws some of them.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class MapBenchmarks
{
    private InventedMap _map = new(10);
    private IReadOnlyList<ClusterLayout.Group> _groups = [];
    private IReadOnlyList<MapParts.Edge> _edges = [];

    /// <summary>Concepts; there are six times as many links.</summary>
    [Params(5_000, 10_000)]
    public int Concepts { get; set; }

    /// <summary>Makes the atlas.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _map = new InventedMap(Concepts);
        _groups = [.. _map.Edition.Index.Atlas.Content.Concepts
            .GroupBy(concept => concept.Theme)
            .Select(theme => new ClusterLayout.Group(theme.Key, [.. theme.Select(concept => MapParts.Of(concept, _map.Edition.Language))]))];
        _edges = [.. _map.Links.All.Select(link => new MapParts.Edge(link.From, link.To, MapParts.KindOf(link), "", Weight: link.Strength))];
        Console.WriteLine($"// {Concepts} concepts, {_edges.Count} links");
    }

    /// <summary>Every node and every edge gets its place.</summary>
    [Benchmark]
    public object Layout() => ClusterLayout.Lay(_groups, _edges);

    /// <summary>The page of the map with the data of its script.</summary>
    [Benchmark]
    public object Page() => new GraphPageBuilder(_map.Edition).Build();
}
