using System.Globalization;
using AllianceAtlas.Benchmarks;
using AllianceAtlas.Benchmarks.Corpora;
using BenchmarkDotNet.Running;

// Stages:  dotnet run --project bench/AllianceAtlas.Benchmarks --configuration Release -- --filter '*'
// A corpus for whole builds, from the root of the project:
//          dotnet run --project bench/AllianceAtlas.Benchmarks --configuration Release -- corpus PAGES FOLDER [ARTICLES]
//          dotnet run --project bench/AllianceAtlas.Benchmarks --configuration Release -- stages FOLDER/atlas
//          dotnet run --project bench/AllianceAtlas.Benchmarks --configuration Release -- limit FOLDER/atlas
if (args is ["corpus", var pages, var folder, ..])
{
    var corpus = Corpus.Of(
        int.Parse(pages, CultureInfo.InvariantCulture), args.Length > 3 ? int.Parse(args[3], CultureInfo.InvariantCulture) : 1);
    AtlasCorpus.Write(corpus, Path.Combine(folder, "atlas"), Environment.CurrentDirectory);
    HugoCorpus.Write(corpus, Path.Combine(folder, "hugo"));
    HugoWholeCorpus.Write(corpus, Path.Combine(folder, "hugo-whole"), Environment.CurrentDirectory);
    return;
}

if (args is ["stages", var site])
{
    BuildStages.Run(site);
    return;
}

if (args is ["limit", var built])
{
    DiskLimit.Run(built);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(ReadingBenchmarks).Assembly).Run(args);
