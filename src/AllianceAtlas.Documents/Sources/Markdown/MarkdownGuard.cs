using System.Globalization;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Documents.Sources.Markdown;

/// <summary>
/// Looks at a text before the Markdown parser does. Measured on that parser: a quarter of a megabyte of open brackets
/// takes half a minute, lists nested a thousand deep longer, more than 128 levels throw. No article comes near.
/// </summary>
internal static class MarkdownGuard
{
    private const int MostCharacters = 32_000_000;
    private const int DeepestNesting = 40;
    private const int MostIndent = 160;
    private const int MostBrackets = 2_000;
    private const int MostDefinitions = 5_000;
    private const int MostColumns = 200;

    /// <summary>Whether <paramref name="source"/> may be parsed; what speaks against it goes to <paramref name="findings"/>.</summary>
    public static bool Allows(SourceText source, DiagnosticBag findings)
    {
        if (source.Content.Length > MostCharacters)
        {
            findings.Add(Diagnostic.AtFile(DiagnosticCatalogue.SourceTooLarge, source.Path, Count(source.Content.Length), Count(MostCharacters)));
            return false;
        }

        var brackets = 0;
        var definitions = 0;
        for (var number = 1; number <= source.LineCount; number++)
        {
            var span = source.LineSpan(number);
            var line = source.Slice(span);
            brackets = line.IsWhiteSpace() ? 0 : brackets + line.Count('[') + line.Count("![");
            definitions += line.TrimStart().StartsWith('[') && line.Contains("]:", StringComparison.Ordinal) ? 1 : 0;
            var (what, most) = line.Count('|') > MostColumns
                ? ("The number of table columns", MostColumns)
                : Excess(line, brackets, definitions);
            if (most > 0)
            {
                findings.Add(Diagnostic.At(DiagnosticCatalogue.SourceTooDeep, source, span, what, Count(most)));
                return false;
            }
        }

        return true;
    }

    private static (string What, int Most) Excess(ReadOnlySpan<char> line, int brackets, int definitions)
    {
        var (depth, indent) = Nesting(line);
        return depth > DeepestNesting ? ("The nesting of lists and quotations", DeepestNesting)
            : indent > MostIndent && depth > 0 ? ("The indent of a list", MostIndent)
            : brackets > MostBrackets ? ("The number of brackets in one paragraph", MostBrackets)
            : definitions > MostDefinitions ? ("The number of link definitions", MostDefinitions)
            : ("", 0);
    }

    /// <summary>Markers of quotations and lists at the beginning of a line, and the width of what stands before the text.</summary>
    private static (int Depth, int Indent) Nesting(ReadOnlySpan<char> line)
    {
        var depth = 0;
        var i = 0;
        while (i < line.Length)
        {
            if (line[i] == '>')
            {
                depth++;
                i++;
            }
            else if (line[i] is ' ' or '\t')
            {
                i++;
            }
            else if (ListMarker(line[i..]) is var length && length > 0)
            {
                depth++;
                i += length;
            }
            else
            {
                break;
            }
        }

        return (depth, i);
    }

    /// <summary>Length of a bullet or number with the blank after it, or 0.</summary>
    private static int ListMarker(ReadOnlySpan<char> text)
    {
        var digits = text.IndexOfAnyExceptInRange('0', '9');
        var mark = text[0] is '-' or '*' or '+' ? 0 : digits is > 0 and < 10 && text[digits] is '.' or ')' ? digits : -1;
        return mark >= 0 && mark + 1 < text.Length && text[mark + 1] is ' ' or '\t' ? mark + 2 : 0;
    }

    private static string Count(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
