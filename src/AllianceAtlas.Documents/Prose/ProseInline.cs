using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Documents.Prose;

/// <summary>A stretch of a page text. The family is closed: the records of this file are all there are.</summary>
public abstract record ProseInline
{
    /// <summary>
    /// Adds to <paramref name="characters"/> those of <paramref name="inlines"/> and of what is inside them, in order: a line end as a blank, of
    /// links and stress only what they hold, of citations nothing.
    /// </summary>
    public static void AddCharacters(IReadOnlyList<ProseInline> inlines, List<char> characters)
    {
        for (var i = 0; i < inlines.Count; i++)
        {
            switch (inlines[i])
            {
                case ProseText text:
                    characters.AddRange(text.Content.AsSpan());
                    break;
                case ProseCode code:
                    characters.AddRange(code.Content.AsSpan());
                    break;
                case ProseLineBreak:
                    characters.Add(' ');
                    break;
                case ProseEmphasis stressed:
                    AddCharacters(stressed.Content, characters);
                    break;
                case ProseLink link:
                    AddCharacters(link.Content, characters);
                    break;
            }
        }
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
