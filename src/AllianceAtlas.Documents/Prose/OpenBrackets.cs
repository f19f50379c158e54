using Markdig.Syntax.Inlines;

namespace AllianceAtlas.Documents.Prose;

/// <summary>Markdig leaves a bracket that nobody closed as a container of all that follows it; here it is flat again.</summary>
internal static class OpenBrackets
{
    /// <summary>The inlines of <paramref name="container"/> in order, with what follows an open bracket beside it.</summary>
    public static IEnumerable<Inline> Unwrapped(ContainerInline? container)
    {
        var open = new Stack<Inline?>([container?.FirstChild]);
        while (open.TryPop(out var inline))
        {
            if (inline is null)
            {
                continue;
            }

            yield return inline;
            open.Push(inline.NextSibling);
            if (inline is DelimiterInline delimiter)
            {
                open.Push(delimiter.FirstChild);
            }
        }
    }
}
