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

    /// <summary>Offset of the line after the fence that closes <paramref name="region"/>.</summary>
    public static int EndOfFence(SourceText text, TextSpan region)
    {
        var lineEnd = text.Content.IndexOf('\n', region.End);
        return lineEnd < 0 ? text.Content.Length : lineEnd + 1;
    }

    private static bool IsFence(SourceText text, int line) =>
        text.Slice(text.LineSpan(line)).TrimEnd().SequenceEqual("---");
}
