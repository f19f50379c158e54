using AllianceAtlas.Benchmarks;
using BenchmarkDotNet.Running;

// dotnet run --project bench/AllianceAtlas.Benchmarks --configuration Release -- --filter '*'
BenchmarkSwitcher.FromAssembly(typeof(ReadingBenchmarks).Assembly).Run(args);
