using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Sources.Reading;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Documents.Sources.Markdown;

/// <summary>Stub.</summary>
internal static class MarkdownReader
{
    /// <summary>Stub.</summary>
    public static List<DraftBlock> Read(SourceText source, DiagnosticBag findings) => [];
}
