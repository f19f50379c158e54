using System.Diagnostics;

namespace AllianceAtlas.Benchmarks;

/// <summary>
/// What a build cannot be faster than: the files it reads are read and the files it writes are written, over all processors,
/// with nothing in between.
/// </summary>
internal static class DiskLimit
{
    /// <summary>Measures on the atlas below <paramref name="folder"/>, whose site stands in <c>output/</c>, and cleans up.</summary>
    public static void Run(string folder)
    {
        var output = Path.Combine(folder, "output");
        var copy = output + ".limit";
        var site = InputFiles.Below(output);
        var (watch, processor) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        var read = Directory.GetFiles(Path.Combine(folder, "content"), "*", SearchOption.AllDirectories)
            .Concat(Directory.GetFiles(Path.Combine(folder, "seeds"), "*", SearchOption.AllDirectories))
            .AsParallel()
            .Sum(path => (long)File.ReadAllBytes(path).Length);
        foreach (var made in site.Select(file => Path.GetDirectoryName(Path.Combine(copy, file.Name))!).Distinct(StringComparer.Ordinal))
        {
            Directory.CreateDirectory(made);
        }

        Parallel.ForEach(site, file => File.WriteAllBytes(Path.Combine(copy, file.Name), file.Bytes.Span));
        var (wall, cpu) = (watch.Elapsed, Environment.CpuUsage.TotalTime - processor);
        Console.WriteLine(
            $"{read >> 20} MB read, {site.Count} files of {site.Sum(file => (long)file.Bytes.Length) >> 20} MB written: {wall.TotalSeconds:0.00} s, {cpu.TotalSeconds:0.00} s of processor time");
        Directory.Delete(copy, recursive: true);
    }
}
