using System.Text.Json;
using AllianceAtlas.Documents.Diagnostics;

namespace AllianceAtlas.Cli.Terminal;

/// <summary>Findings as a SARIF 2.1.0 log (OASIS standard), which code hosts show beside the lines.</summary>
internal static class DiagnosticSarif
{
    public static string Write(IReadOnlyList<Diagnostic> findings)
    {
        var rules = findings
            .Select(finding => finding.Descriptor)
            .DistinctBy(descriptor => descriptor.Id)
            .OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal)
            .Select(descriptor => new
            {
                descriptor.Id,
                ShortDescription = new { Text = descriptor.Message },
            });
        var log = new Dictionary<string, object>
        {
            ["$schema"] = "https://json.schemastore.org/sarif-2.1.0.json",
            ["version"] = "2.1.0",
            ["runs"] = new[]
            {
                new
                {
                    Tool = new { Driver = new { Name = "atlas", Rules = rules } },
                    ColumnKind = "utf16CodeUnits",
                    Results = findings.Select(Result),
                },
            },
        };
        return JsonSerializer.Serialize(log, DiagnosticJson.Options) + "\n";
    }

    private static object Result(Diagnostic finding) => new
    {
        RuleId = finding.Descriptor.Id,
        Level = finding.Descriptor.Severity == Severity.Info ? "note" : DiagnosticJson.Level(finding),
        Message = new { Text = finding.Message },
        Locations = new[]
        {
            new
            {
                PhysicalLocation = new
                {
                    ArtifactLocation = new { Uri = Uri.EscapeDataString(finding.Place.Path).Replace("%2F", "/", StringComparison.Ordinal) },
                    Region = new
                    {
                        StartLine = finding.Place.Start.Line,
                        StartColumn = finding.Place.Start.Column,
                        EndLine = finding.Place.End.Line,
                        EndColumn = finding.Place.End.Column,
                    },
                },
            },
        },
    };
}
