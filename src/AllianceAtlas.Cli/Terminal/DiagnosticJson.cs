using System.Text.Encodings.Web;
using System.Text.Json;
using AllianceAtlas.Documents.Diagnostics;

namespace AllianceAtlas.Cli.Terminal;

/// <summary>Findings as a JSON list, for editors and scripts.</summary>
internal static class DiagnosticJson
{
    public static JsonSerializerOptions Options { get; } = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull,
        WriteIndented = true,
        NewLine = "\n",
    };

    public static string Write(IReadOnlyList<Diagnostic> findings) => JsonSerializer.Serialize(
        findings.Select(finding => new
        {
            finding.Descriptor.Id,
            Severity = Level(finding),
            File = finding.Place.Path,
            finding.Place.Start.Line,
            finding.Place.Start.Column,
            EndLine = finding.Place.End.Line,
            EndColumn = finding.Place.End.Column,
            finding.Message,
            Help = HelpPage(finding),
        }),
        Options) + "\n";

    public static string Level(Diagnostic finding) => finding.Descriptor.Severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };

    public static string HelpPage(Diagnostic finding) => $"docs/diagnostics/{finding.Descriptor.Id}.md";
}
