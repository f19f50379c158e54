using Markdig.Syntax.Inlines;

namespace AllianceAtlas.Documents.Prose;

/// <summary>Markdig leaves a bracket that nobody closed as a container of all that follows it; here it is flat again.</summary>
internal static class OpenBrackets
{
    /// <summary>What follows <paramref name="inline"/> in <paramref name="container"/>, also inside an open bracket or behind it; null at the end.</summary>
    public static Inline? Next(Inline inline, ContainerInline container)
    {
        if (inline is DelimiterInline { FirstChild: { } first })
        {
            return first;
        }

        while (inline.NextSibling is null && inline.Parent is { } open && open != container)
        {
            inline = open;
        }

        return inline.NextSibling;
    }
}
