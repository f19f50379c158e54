#pragma warning disable
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Knowledge;
namespace AllianceAtlas.Site;
public sealed record SiteOptions(string? BaseUrl);
public static class SiteBuilder { public static IReadOnlyList<SiteFile> Build(Atlas a, SiteOptions o, DiagnosticBag b)=>[]; }
