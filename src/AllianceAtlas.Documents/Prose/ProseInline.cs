using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Documents.Prose;

/// <summary>A stretch of a page text. The family is closed: the records of this file are all there are.</summary>
public abstract record ProseInline
{
    /// <summary>Each of <paramref name="inlines"/> followed by all that is inside it, in order.</summary>
    public static IReadOnlyList<ProseInline> WithDescendants(IEnumerable<ProseInline> inlines)
    {
        var found = new List<ProseInline>();
        Add(inlines as IReadOnlyList<ProseInline> ?? [.. inlines], found);
        return found;
    }

    // Those that are a T.
    internal static void Add<T>(IReadOnlyList<ProseInline> inlines, List<T> found)
        where T : ProseInline
    {
        for (var i = 0; i < inlines.Count; i++)
        {
            var inline = inlines[i];
            if (inline is T asked)
            {
                found.Add(asked);
            }

            if (inline is ProseEmphasis { Content: var stressed })
            {
                Add(stressed, found);
            }
            else if (inline is ProseLink { Content: var linked })
            {
                Add(linked, found);
            }
        }
    }
}

/// <summary>Plain characters, not escaped for any format.</summary>
public sealed record ProseText(string Content) : ProseInline;

/// <summary>A line end the writer asked for.</summary>
public sealed record ProseLineBreak : ProseInline;

/// <summary>A term or code set in a fixed-width face.</summary>
public sealed record ProseCode(string Content) : ProseInline;

/// <summary>Stressed (<c>*so*</c>) or strong (<c>**so**</c>) text.</summary>
public sealed record ProseEmphasis(bool Strong, IReadOnlyList<ProseInline> Content) : ProseInline;

/// <summary>A link to a page of the atlas (<c>concept:repair</c>) or to an address.</summary>
public sealed record ProseLink(string Target, IReadOnlyList<ProseInline> Content, Place Place) : ProseInline;

/// <summary>A citation bracket with its items in order, at least one.</summary>
public sealed record ProseCitation(IReadOnlyList<ProseCitationItem> Items, Place Place) : ProseInline;
