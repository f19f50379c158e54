using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Records;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Knowledge.Content;

/// <summary>One text file under <c>content/</c> or <c>seeds/</c>.</summary>
/// <param name="name">Path below that folder, with forward slashes.</param>
/// <param name="text">What it holds.</param>
public sealed class ContentFile(string name, SourceText text)
{
    // Parsed once, for the reader of its kind and for those that check how it is written.
    private readonly Lazy<(RecordMapping? Record, DiagnosticBag Findings)> _parsed = new(() =>
    {
        var findings = new DiagnosticBag();
        return (RecordParser.Parse(text, findings), findings);
    });

    /// <summary>Path below that folder, with forward slashes.</summary>
    public string Name => name;

    /// <summary>What it holds.</summary>
    public SourceText Text => text;

    /// <summary>What it holds as a record; null when it is none, which is told in <paramref name="findings"/>.</summary>
    public RecordMapping? Record(DiagnosticBag findings)
    {
        findings.AddAll(_parsed.Value.Findings.Sorted());
        return _parsed.Value.Record;
    }
}
