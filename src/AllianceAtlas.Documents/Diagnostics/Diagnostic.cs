using System.Globalization;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Documents.Diagnostics;

/// <summary>One finding about content: what, where, and how severe.</summary>
/// <param name="Descriptor">The kind of finding.</param>
/// <param name="Place">The file and the characters it speaks of.</param>
/// <param name="Arguments">What fills the message.</param>
public sealed record Diagnostic(
    DiagnosticDescriptor Descriptor,
    Place Place,
    params IReadOnlyList<string> Arguments)
{
    private const int LongestArgument = 400;

    /// <summary>The message with its arguments filled in, without id and place.</summary>
    public string Message =>
        string.Format(CultureInfo.InvariantCulture, Descriptor.Message, [.. Arguments.Select(OnOneLine)]);

    /// <summary>A finding at <paramref name="span"/> of <paramref name="text"/>.</summary>
    public static Diagnostic At(DiagnosticDescriptor descriptor, SourceText text, TextSpan span, params string[] arguments) =>
        new(descriptor, Place.Of(text, span), arguments);

    /// <summary>A finding about a whole file, shown at its first character.</summary>
    public static Diagnostic AtFile(DiagnosticDescriptor descriptor, string path, params string[] arguments) =>
        new(descriptor, Place.File(path), arguments);

    // What a file says goes into the message: its line ends must not end ours, nor its escapes reach the terminal.
    private static string OnOneLine(string argument) => HiddenCharacters.Shown(
        argument.Length > LongestArgument ? argument[..LongestArgument] + "…" : argument);

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
            $"{HiddenCharacters.Shown(Place.Path)}({Place.Start.Line},{Place.Start.Column}): {severity} {Descriptor.Id}: {Message} [docs/diagnostics/{Descriptor.Id}.md]");
    }
}
