using System.Globalization;
using AllianceAtlas.Documents.Diagnostics;

namespace AllianceAtlas.Cli.Terminal;

/// <summary>Prints findings one a line, in colour where a person looks, with a summary last.</summary>
internal sealed class DiagnosticPrinter(TextWriter writer)
{
    private readonly bool _colour =
        ReferenceEquals(writer, Console.Error) &&
        !Console.IsErrorRedirected &&
        string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));

    /// <summary>Prints <paramref name="findings"/> and the summary; returns the exit code they mean.</summary>
    public int Report(IReadOnlyList<Diagnostic> findings, bool strict)
    {
        foreach (var finding in findings)
        {
            writer.WriteLine(_colour ? Coloured(finding) : finding.ToString());
        }

        if (findings.Count > 0)
        {
            writer.WriteLine(Summary(findings));
        }

        return Code(findings, strict);
    }

    /// <summary>As <see cref="Report"/>, kind by kind, each under a line that counts its places.</summary>
    public int ReportByKind(IReadOnlyList<Diagnostic> findings, bool strict)
    {
        foreach (var kind in findings.GroupBy(finding => finding.Descriptor).OrderBy(kind => kind.Key.Id, StringComparer.Ordinal))
        {
            writer.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{kind.Key.Id}, {kind.Count()} {(kind.Count() == 1 ? "place" : "places")}:"));
            foreach (var finding in kind)
            {
                writer.WriteLine(_colour ? Coloured(finding) : finding.ToString());
            }

            writer.WriteLine();
        }

        if (findings.Count > 0)
        {
            writer.WriteLine(Summary(findings));
        }

        return Code(findings, strict);
    }

    /// <summary>1 when a finding stops the build: an error, or under <paramref name="strict"/> a warning; else 0.</summary>
    public static int Code(IReadOnlyList<Diagnostic> findings, bool strict) =>
        findings.Any(finding => finding.Descriptor.Severity >= (strict ? Severity.Warning : Severity.Error))
            ? ExitCode.Errors
            : ExitCode.Fine;

    /// <summary>How many findings of each severity there are: <c>2 errors, 1 warning</c>.</summary>
    public static string Summary(IReadOnlyList<Diagnostic> findings)
    {
        var counts = new[] { (Severity.Error, "error"), (Severity.Warning, "warning"), (Severity.Info, "note") }
            .Select(kind => (Count: findings.Count(one => one.Descriptor.Severity == kind.Item1), Name: kind.Item2))
            .Where(kind => kind.Count > 0)
            .Select(kind => string.Create(CultureInfo.InvariantCulture, $"{kind.Count} {kind.Name}{(kind.Count == 1 ? "" : "s")}"));
        return string.Join(", ", counts);
    }

    private static string Coloured(Diagnostic finding)
    {
        var colour = finding.Descriptor.Severity switch
        {
            Severity.Error => "\e[31m",
            Severity.Warning => "\e[33m",
            _ => "\e[36m",
        };
        var line = finding.ToString();
        var at = line.IndexOf("): ", StringComparison.Ordinal) + 3;
        var end = line.IndexOf(": ", at, StringComparison.Ordinal);
        return $"{line[..at]}{colour}{line[at..end]}\e[0m{line[end..]}";
    }
}
