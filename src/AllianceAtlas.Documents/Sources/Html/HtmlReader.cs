using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Sources.Reading;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Documents.Sources.Html;

/// <summary>Stub.</summary>
internal static class HtmlReader
{
    /// <summary>Stub.</summary>
    public static List<DraftBlock> Read(SourceText source, DiagnosticBag findings) => [];
}
