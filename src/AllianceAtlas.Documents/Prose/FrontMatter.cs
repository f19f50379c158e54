using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Documents.Prose;

/// <summary>The keys at the head of a page text, between two lines <c>---</c>.</summary>
internal static class FrontMatter
{
    /// <summary>The lines between the fences, or null when the text does not begin with a pair of them.</summary>
    public static TextSpan? Find(SourceText text)
    {
        if (!IsFence(text, 1))
        {
            return null;
        }

        for (var line = 2; line <= text.LineCount; line++)
        {
            if (IsFence(text, line))
            {
                return TextSpan.FromBounds(text.LineSpan(2).Start, text.LineSpan(line).Start);
            }
        }

        return null;
    }

    /// <summary>Why <see cref="Find"/> found nothing in <paramref name="text"/>, where the missing line belongs.</summary>
    public static Diagnostic Missing(SourceText text)
    {
        if (IsFence(text, 1))
        {
            var line = 2;
            while (line <= text.LineCount && IsKey(text.Slice(text.LineSpan(line))))
            {
                line++;
            }

            return line > text.LineCount
                ? Report(text.LineCount, "The line --- behind the keys is missing; it belongs below this line")
                : Report(line, "The line --- behind the keys is missing; it belongs above this line");
        }

        var first = text.Slice(text.LineSpan(1));
        return Report(1, first.Trim() is ['-' or '–' or '—', ..] ? "The first line must be three hyphens (---) and nothing else"
            : first.TrimEnd().IsEmpty && text.LineCount > 1 ? "The first line is empty; take it away, so that the line --- is the first"
            : IsKey(first) ? "The line --- before the keys is missing; it belongs above this line"
            : "The keys of the page are missing");

        Diagnostic Report(int line, string what) =>
            Diagnostic.At(DiagnosticCatalogue.NoFrontMatter, text, text.LineSpan(line), what);
    }

    /// <summary>Offset of the line after the fence that closes <paramref name="region"/>.</summary>
    public static int EndOfFence(SourceText text, TextSpan region)
    {
        var lineEnd = text.Content.IndexOf('\n', region.End);
        return lineEnd < 0 ? text.Content.Length : lineEnd + 1;
    }

    private static bool IsKey(ReadOnlySpan<char> line) =>
        line.IndexOf(':') is var colon and > 0 && line[..colon].IndexOfAnyExceptInRange('a', 'z') < 0;

    private static bool IsFence(SourceText text, int line) =>
        text.Slice(text.LineSpan(line)).TrimEnd().SequenceEqual("---");
}
