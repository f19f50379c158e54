using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace AllianceAtlas.Documents.Prose;

/// <summary>A citation bracket on its way through Markdig; its span is that of the whole bracket.</summary>
internal sealed class CitationInline : LeafInline;

/// <summary>Takes <c>[@…]</c> before Markdig's own link parser sees the bracket.</summary>
internal sealed class CitationInlineParser : InlineParser
{
    public CitationInlineParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '@')
        {
            return false;
        }

        // The inline text of a block is one string; a line end inside a bracket is allowed, a second bracket is not.
        var end = slice.Start + 1;
        while (end <= slice.End && slice.Text[end] is not (']' or '['))
        {
            end++;
        }

        if (end > slice.End || slice.Text[end] != ']')
        {
            return false;
        }

        var start = processor.GetSourcePosition(slice.Start);
        processor.Inline = new CitationInline
        {
            Span = new Markdig.Syntax.SourceSpan(start, processor.GetSourcePosition(end)),
        };
        slice.Start = end + 1;
        return true;
    }
}
