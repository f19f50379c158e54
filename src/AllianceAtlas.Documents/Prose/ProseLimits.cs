using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Documents.Prose;

/// <summary>
/// Bounds checked in one pass before Markdig sees a page text. Far above what a person writes, and below where the
/// parser turns quadratic or overflows (measured: nested lists, bracket runs, wide tables).
/// </summary>
internal static class ProseLimits
{
    public const int MaxNesting = 24;
    private const int MaxCharacters = 100_000;
    private const int MaxBrackets = 4_000;
    private const int MaxColumns = 30;

    // The parser gives every row of a table all its columns: 60 columns and 140 000 rows of one bar took 24 s.
    private const int MaxTableLines = 1_000;

    /// <summary>The first bound that <paramref name="text"/> breaks, or null.</summary>
    public static Diagnostic? Exceeded(SourceText text)
    {
        if (text.Content.Length > MaxCharacters)
        {
            return Diagnostic.AtFile(DiagnosticCatalogue.TextTooLarge, text.Path, $"{MaxCharacters} characters");
        }

        var brackets = 0;
        var tableLines = 0;
        for (var line = 1; line <= text.LineCount; line++)
        {
            var span = text.LineSpan(line);
            var characters = text.Slice(span);
            brackets += characters.Count('[');
            if (brackets > MaxBrackets)
            {
                return Diagnostic.At(DiagnosticCatalogue.TextTooLarge, text, span, $"{MaxBrackets} brackets");
            }

            var bars = characters.Count('|');
            tableLines += bars > 0 ? 1 : 0;
            if (tableLines > MaxTableLines)
            {
                return Diagnostic.At(DiagnosticCatalogue.TextTooLarge, text, span, $"{MaxTableLines} lines of tables");
            }

            if (bars > MaxColumns)
            {
                return Diagnostic.At(DiagnosticCatalogue.TextTooLarge, text, span, $"{MaxColumns} table columns");
            }

            if (Nesting(characters) > MaxNesting)
            {
                return Diagnostic.At(DiagnosticCatalogue.NestedTooDeep, text, span, $"{MaxNesting}");
            }
        }

        return null;
    }

    // Markers of quotations and lists at the start of the line, and two blanks of indentation for a level each.
    private static int Nesting(ReadOnlySpan<char> line)
    {
        var markers = 0;
        var blanks = 0;
        foreach (var character in line)
        {
            if (character is ' ' or '\t')
            {
                blanks += character == '\t' ? 4 : 1;
            }
            else if (character is '>' or '-' or '*' or '+' || char.IsAsciiDigit(character) || character is '.' or ')')
            {
                markers += character is '>' or '-' or '*' or '+' ? 1 : 0;
            }
            else
            {
                break;
            }
        }

        return markers + blanks / 2 > MaxNesting && !IsRule(line) ? markers + blanks / 2 : 0;
    }

    private static bool IsRule(ReadOnlySpan<char> line) =>
        line.Trim() is { Length: > 2 } rule && rule.Trim(rule[0]).IsEmpty;
}
