using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Knowledge;
using AllianceAtlas.Site;
using BenchmarkDotNet.Attributes;

namespace AllianceAtlas.Benchmarks;

/// <summary>From files to pages: the stages after the articles, on the atlas of this repository, without disk.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class SiteBenchmarks
{
    private AtlasFiles _files = null!;
    private Atlas _atlas = null!;

    /// <summary>Reads content and records from disk.</summary>
    [GlobalSetup]
    public void Read()
    {
        var root = Root(AppContext.BaseDirectory);
        _files = new AtlasFiles(InputFiles.Below(Path.Combine(root, "content")), InputFiles.Below(Path.Combine(root, "seeds")), []);
        _atlas = AtlasReader.Read(_files, new DiagnosticBag());
    }

    /// <summary>Files to the atlas: records, page texts, locks, every check, the graph.</summary>
    [Benchmark]
    public Atlas FilesToAtlas() => AtlasReader.Read(_files, new DiagnosticBag());

    /// <summary>The atlas to its search index.</summary>
    [Benchmark]
    public object AtlasToSearchIndex() => new PlannedSite(_atlas, new SiteOptions(), new DiagnosticBag()).Search;

    /// <summary>The atlas to all files of the site: search index, page models, markup, exports.</summary>
    [Benchmark]
    public long AtlasToSite()
    {
        var bytes = 0L;
        new PlannedSite(_atlas, new SiteOptions(), new DiagnosticBag()).MakeAll(file => Interlocked.Add(ref bytes, file.Content.Length));
        return bytes;
    }

    // Benchmarks run in a folder of their own, somewhere below the repository.
    private static string Root(string folder) => File.Exists(Path.Combine(folder, "AllianceAtlas.sln"))
        ? folder
        : Root(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("Not below the repository."));
}
