using AllianceAtlas.Documents.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace AllianceAtlas.Documents.Sources.Markdown;

/// <summary>Collects the characters a reader sees from the parser's inline tree: no asterisks, no link targets, one blank for a line end.</summary>
internal sealed class MarkdownText(SourceText source)
{
    private const int Astray = 64;

    private int _reached;

    /// <summary>The clean text below <paramref name="block"/>, its inner blocks parted by blanks.</summary>
    /// <param name="block">Any block.</param>
    /// <param name="withMarker">Whether the number printed before a list item is part of the text.</param>
    public MappedText Of(MarkdownObject block, bool withMarker = false)
    {
        var builder = new MappedTextBuilder(source);
        if (withMarker)
        {
            AppendMarker(builder, block.Span);
        }

        Append(builder, block);
        while (builder.Last == ' ')
        {
            builder.RemoveLast(1);
        }

        return builder.ToMappedText();
    }

    /// <summary>
    /// How a whole paragraph is emphasised: 0 not, 1 italic, 2 bold, 3 both. Every line may carry asterisks of its own,
    /// as in the interview quotations of Umeå (line 3).
    /// </summary>
    public static int Strength(LeafBlock paragraph)
    {
        var weakest = int.MaxValue;
        for (var inline = paragraph.Inline?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            var isBlank = inline is LineBreakInline || (inline is LiteralInline literal && literal.Content.AsSpan().IsWhiteSpace());
            if (!isBlank)
            {
                weakest = Math.Min(weakest, StrengthOf(inline));
            }
        }

        return weakest == int.MaxValue ? 0 : weakest;
    }

    /// <summary>The words in bold a paragraph begins with before it goes on in plain letters; null when it does not.</summary>
    public static string? StrongLead(LeafBlock paragraph) =>
        paragraph.Inline?.FirstChild is EmphasisInline { DelimiterCount: >= 2, NextSibling: not null } lead
            ? string.Concat(lead.Descendants<LiteralInline>().Select(literal => literal.Content.ToString())).Trim()
            : null;

    private static int StrengthOf(Inline inline)
    {
        var strength = 0;
        while (inline is EmphasisInline emphasis)
        {
            strength += emphasis.DelimiterCount;
            if (emphasis.FirstChild is not { NextSibling: null } only)
            {
                break;
            }

            inline = only;
        }

        return Math.Min(strength, 3);
    }

    private void Append(MappedTextBuilder builder, MarkdownObject node)
    {
        switch (node)
        {
            case LeafBlock { Inline: { } inline }:
                _reached = Math.Clamp(node.Span.Start, 0, source.Content.Length - 1);
                Part(builder, node.Span.Start);
                AppendInlines(builder, inline);
                break;
            case CodeBlock code:
                AppendLines(builder, code);
                break;
            case ContainerBlock container:
                foreach (var child in container)
                {
                    Append(builder, child);
                }

                break;
        }
    }

    private void AppendInlines(MappedTextBuilder builder, ContainerInline container)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    AppendAt(builder, literal.Span, literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    AppendAt(builder, new SourceSpan(code.Span.Start + code.DelimiterCount, code.Span.End - code.DelimiterCount), code.Content);
                    break;
                case HtmlEntityInline entity:
                    builder.Insert(entity.Transcoded.ToString(), Place(entity.Span.Start));
                    break;
                case LineBreakInline lineBreak:
                    Part(builder, lineBreak.Span.Start);
                    break;
                case ContainerInline inner:
                    AppendInlines(builder, inner);
                    break;
            }
        }
    }

    // The parser's places are off after an escape or a tab: what is not there is looked for a little further on. What the
    // file does not show at all is put in where the parser has it.
    private void AppendAt(MappedTextBuilder builder, SourceSpan span, ReadOnlySpan<char> text)
    {
        text = builder.Length == 0 ? text.TrimStart() : text;
        if (text.IsEmpty)
        {
            return;
        }

        var start = Place(span.Start);
        var window = source.Content.AsSpan(start, Math.Min(source.Content.Length - start, text.Length + Astray));
        var found = window.IndexOf(text);
        if (found >= 0)
        {
            builder.Append(new TextSpan(start + found, text.Length));
            _reached = Math.Min(start + found + text.Length, source.Content.Length - 1);
        }
        else
        {
            builder.Insert(text.ToString(), start);
        }
    }

    // Never before what has been read: places only go forward.
    private int Place(int offset) => Math.Clamp(offset, _reached, source.Content.Length - 1);

    private void AppendLines(MappedTextBuilder builder, LeafBlock code)
    {
        _reached = Math.Clamp(code.Span.Start, 0, source.Content.Length - 1);
        foreach (var line in code.Lines.Lines.AsSpan(0, code.Lines.Count))
        {
            Part(builder, line.Position);
            AppendAt(builder, new SourceSpan(line.Position, line.Position + line.Slice.Length - 1), line.Slice.AsSpan().Trim());
        }
    }

    private void AppendMarker(MappedTextBuilder builder, SourceSpan item)
    {
        var start = item.Start;
        var end = start;
        while (end < source.Content.Length && char.IsAsciiDigit(source.Content[end]))
        {
            end++;
        }

        if (end > start && end < source.Content.Length && source.Content[end] is '.' or ')')
        {
            builder.Append(TextSpan.FromBounds(start, end + 1));
        }
    }

    private void Part(MappedTextBuilder builder, int offset)
    {
        if (builder.Length > 0 && builder.Last != ' ')
        {
            builder.Insert(" ", Place(offset));
        }
    }
}
