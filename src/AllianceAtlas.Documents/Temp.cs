#pragma warning disable
using AllianceAtlas.Documents.Blocks;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Documents.Diagnostics;
namespace AllianceAtlas.Documents.Sources { public static class DocumentReader { public static Document Read(SourceText t, SourceFormat f, Language? language, DiagnosticBag b)=>null!; } public static class SourceFormatDetector { public static SourceFormat Detect(SourceText t)=>default; } }
namespace AllianceAtlas.Documents.Citations { public static class BibliographyReader { public static IReadOnlyList<BibliographyEntry> Read(Document d)=>[]; } }
