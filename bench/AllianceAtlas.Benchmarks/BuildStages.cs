using System.Diagnostics;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Knowledge;
using AllianceAtlas.Site;

namespace AllianceAtlas.Benchmarks;

/// <summary>Runs the stages of one build one after the other and tells of each how long it took and what it left in memory.</summary>
internal static class BuildStages
{
    /// <summary>Measures the build of the atlas below <paramref name="folder"/>; nothing is written to disk.</summary>
    public static void Run(string folder)
    {
        var findings = new DiagnosticBag();
        var files = Measure("read files", () => new AtlasFiles(InputFiles.Below(Path.Combine(folder, "content")), InputFiles.Below(Path.Combine(folder, "seeds")), []));
        var atlas = Measure("files to atlas", () => AtlasReader.Read(files, findings));
        Measure("search index", () => new PlannedSite(atlas, new SiteOptions(), findings).Search);
        Measure("pages and files", () =>
        {
            var bytes = 0L;
            new PlannedSite(atlas, new SiteOptions(), findings).MakeAll(file => file.Write(piece => Interlocked.Add(ref bytes, piece.Length)));
            return bytes;
        });
        GC.KeepAlive(files);
        GC.KeepAlive(atlas);
    }

    private static T Measure<T>(string stage, Func<T> work)
    {
        var (watch, processor, allocated) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes());
        var result = work();
        var (wall, cpu, made) = (watch.Elapsed, Environment.CpuUsage.TotalTime - processor, GC.GetTotalAllocatedBytes() - allocated);
        Console.WriteLine($"{stage,-16} {wall.TotalSeconds,6:0.00} s {cpu.TotalSeconds,6:0.00} s cpu {made >> 20,6} MB made {GC.GetTotalMemory(true) >> 20,5} MB kept");
        return result;
    }
}
