using System.Globalization;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Documents.Diagnostics;

/// <summary>One finding about content: what, where, and how severe.</summary>
/// <param name="Descriptor">The kind of finding.</param>
/// <param name="Path">The file, with forward slashes, as the user would open it.</param>
/// <param name="Start">First character of the place.</param>
/// <param name="End">The place just after it; equal to <paramref name="Start"/> when only a point is known.</param>
/// <param name="Arguments">What fills the message.</param>
public sealed record Diagnostic(
    DiagnosticDescriptor Descriptor,
    string Path,
    LinePosition Start,
    LinePosition End,
    params IReadOnlyList<string> Arguments)
{
    /// <summary>The message with its arguments filled in, without id and place.</summary>
    public string Message =>
        string.Format(CultureInfo.InvariantCulture, Descriptor.Message, [.. Arguments]);

    /// <summary>A finding at <paramref name="span"/> of <paramref name="text"/>.</summary>
    public static Diagnostic At(DiagnosticDescriptor descriptor, SourceText text, TextSpan span, params string[] arguments) =>
        new(descriptor, text.Path, text.PositionAt(span.Start), text.PositionAt(span.End), arguments);

    /// <summary>A finding about a whole file, shown at its first character.</summary>
    public static Diagnostic AtFile(DiagnosticDescriptor descriptor, string path, params string[] arguments) =>
        new(descriptor, path, new LinePosition(1, 1), new LinePosition(1, 1), arguments);

    /// <summary>A finding about line <paramref name="line"/> (from 1) of a file whose text may not be at hand.</summary>
    public static Diagnostic AtLine(DiagnosticDescriptor descriptor, string path, int line, params string[] arguments) =>
        new(descriptor, path, new LinePosition(line, 1), new LinePosition(line, 1), arguments);

    /// <summary>The line editors and CI understand: <c>path(line,col): error ATLAS0301: message [help page]</c> (contract §2).</summary>
    public override string ToString()
    {
        var severity = Descriptor.Severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "info",
        };
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Path}({Start.Line},{Start.Column}): {severity} {Descriptor.Id}: {Message} [docs/diagnostics/{Descriptor.Id}.md]");
    }
}
