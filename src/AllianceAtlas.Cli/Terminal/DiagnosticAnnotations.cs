using System.Globalization;
using System.Text;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Cli.Terminal;

/// <summary>Findings as GitHub workflow commands, which appear on the lines of a pull request.</summary>
internal static class DiagnosticAnnotations
{
    public static string Write(IReadOnlyList<Diagnostic> findings)
    {
        var text = new StringBuilder();
        foreach (var finding in findings)
        {
            var command = finding.Descriptor.Severity switch
            {
                Severity.Error => "error",
                Severity.Warning => "warning",
                _ => "notice",
            };
            var place = finding.Place;
            text.Append(
                CultureInfo.InvariantCulture,
                $"::{command} file={Property(place.Path)},line={place.Start.Line},endLine={place.End.Line},{Columns(place)},title={finding.Descriptor.Id}::{Data(finding.Message)} [{DiagnosticJson.HelpPage(finding)}]\n");
        }

        return text.ToString();
    }

    // GitHub's last column is the last one marked, ours the one behind it; over several lines it knows none.
    private static string Columns(Place place) => place.End.Line == place.Start.Line && place.End.Column > place.Start.Column
        ? string.Create(CultureInfo.InvariantCulture, $"col={place.Start.Column},endColumn={place.End.Column - 1}")
        : string.Create(CultureInfo.InvariantCulture, $"col={place.Start.Column}");

    private static string Data(string value) => value
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string value) => Data(value)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
