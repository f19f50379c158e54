using System.Buffers;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Documents.Sources.PdfText;

/// <summary>One line of the text that is not blank.</summary>
/// <param name="Number">Line number in the file, from 1.</param>
/// <param name="Span">Its characters without blanks at either end.</param>
/// <param name="Indent">Number of blanks before it.</param>
/// <param name="Gap">Number of blank lines between it and the line before.</param>
/// <param name="TopOfPage">Whether a page begins with it.</param>
internal readonly record struct PrintedLine(int Number, TextSpan Span, int Indent, int Gap, bool TopOfPage)
{
    private static readonly SearchValues<char> Blanks = SearchValues.Create(" \t\f\v\r\u00A0\uFEFF");

    /// <summary>Number of blanks after it.</summary>
    public int Trail { get; init; }

    /// <summary>Whether a page edge lies before it: a page begins with it, or the head or foot of one was left out there.</summary>
    public bool AfterPageEdge { get; init; }

    /// <summary>Printed page it stands on, where known.</summary>
    public int? Page { get; init; }

    /// <summary>Its characters.</summary>
    public ReadOnlySpan<char> In(SourceText source) => source.Slice(Span);

    /// <summary>The lines of <paramref name="source"/> that are not blank.</summary>
    public static List<PrintedLine> ReadAll(SourceText source)
    {
        var lines = new List<PrintedLine>();
        var gap = 0;
        var formFeed = false;
        for (var number = 1; number <= source.LineCount; number++)
        {
            var span = source.LineSpan(number);
            var text = source.Slice(span);
            formFeed |= text.Contains('\f');
            var indent = text.IndexOfAnyExcept(Blanks);
            if (indent < 0)
            {
                gap++;
                continue;
            }

            var length = text.TrimEnd(" \t\f\v\r\u00A0").Length - indent;
            // Text taken from a PDF often starts every page with one stray blank and without an empty line before it
            // (Qvarnström, lines 46, 97, 152 …; Bergen, lines 28, 59, 108 …).
            var strayBlank = indent == 1 && text[0] == ' ' && gap == 0;
            lines.Add(new PrintedLine(number, new TextSpan(span.Start + indent, length), indent, gap, formFeed || strayBlank)
            {
                Trail = text.Length - indent - length,
                AfterPageEdge = formFeed || strayBlank,
            });
            gap = 0;
            formFeed = false;
        }

        return lines;
    }
}
