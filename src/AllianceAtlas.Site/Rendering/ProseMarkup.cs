using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using AllianceAtlas.Documents.Prose;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Site.Citations;
using Microsoft.AspNetCore.Components;

namespace AllianceAtlas.Site.Rendering;

/// <summary>
/// Page texts and runs as markup. Their trees have hundreds of nodes on a page, and a component for each would cost more
/// than the rest of the build. Text is only ever written encoded: nothing a writer types becomes a tag.
/// </summary>
internal sealed class ProseMarkup
{
    private readonly StringBuilder _markup = new();
    private readonly PageContext _page;

    private ProseMarkup(PageContext page) => _page = page;

    // Letters stay letters: the default encoder would write å, ä, ö and ø as numbers.
    public static HtmlEncoder Encoder { get; } = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The blocks on <paramref name="page"/>.</summary>
    public static MarkupString Of(IReadOnlyList<ProseBlock> blocks, PageContext page)
    {
        var writer = new ProseMarkup(page);
        writer.Write(blocks);
        return (MarkupString)writer._markup.ToString();
    }

    /// <summary>The inlines on <paramref name="page"/>.</summary>
    public static MarkupString Of(IReadOnlyList<ProseInline> inlines, PageContext page)
    {
        var writer = new ProseMarkup(page);
        writer.Write(inlines);
        return (MarkupString)writer._markup.ToString();
    }

    /// <summary>Text with its links on <paramref name="page"/>; neighbouring runs with one address are one link.</summary>
    public static MarkupString Of(IReadOnlyList<TextRun> runs, PageContext page)
    {
        var writer = new ProseMarkup(page);
        writer.Write(runs);
        return (MarkupString)writer._markup.ToString();
    }

    private void Write(IReadOnlyList<ProseBlock> blocks)
    {
        foreach (var block in blocks)
        {
            Write(block);
        }
    }

    private void Write(ProseBlock block)
    {
        switch (block)
        {
            case ProseParagraph paragraph:
                Write("p", paragraph.Content);
                break;
            case ProseHeading heading:
                Write(heading.Level == 3 ? "h3" : "h4", heading.Content);
                break;
            case ProseQuote quote:
                _markup.Append("<blockquote>");
                Write(quote.Blocks);
                _markup.Append("</blockquote>");
                break;
            case ProseList list:
                Write(list);
                break;
            case ProseTable table:
                Write(table);
                break;
        }
    }

    private void Write(ProseList list)
    {
        _markup.Append(list.Numbered ? "<ol>" : "<ul>");
        foreach (var item in list.Items)
        {
            _markup.Append("<li>");
            Write(item);
            _markup.Append("</li>");
        }

        _markup.Append(list.Numbered ? "</ol>" : "</ul>");
    }

    private void Write(ProseTable table)
    {
        _markup.Append("<div class=\"scroll\" role=\"group\" aria-label=\"").Append(Encoder.Encode(_page.Words["table.scroll"]))
            .Append("\" tabindex=\"0\"><table><thead><tr>");
        foreach (var cell in table.Header)
        {
            _markup.Append("<th scope=\"col\">");
            Write(cell);
            _markup.Append("</th>");
        }

        _markup.Append("</tr></thead><tbody>");
        foreach (var row in table.Rows)
        {
            _markup.Append("<tr>");
            foreach (var cell in row)
            {
                Write("td", cell);
            }

            _markup.Append("</tr>");
        }

        _markup.Append("</tbody></table></div>");
    }

    private void Write(string tag, IReadOnlyList<ProseInline> content)
    {
        _markup.Append('<').Append(tag).Append('>');
        Write(content);
        _markup.Append("</").Append(tag).Append('>');
    }

    private void Write(IReadOnlyList<ProseInline> inlines)
    {
        foreach (var inline in inlines)
        {
            Write(inline);
        }
    }

    private void Write(ProseInline inline)
    {
        switch (inline)
        {
            case ProseText text:
                _markup.Append(Encoder.Encode(text.Content));
                break;
            case ProseLineBreak:
                _markup.Append("<br>");
                break;
            case ProseCode code:
                _markup.Append("<code>").Append(Encoder.Encode(code.Content)).Append("</code>");
                break;
            case ProseEmphasis emphasis:
                Write(emphasis.Strong ? "strong" : "em", emphasis.Content);
                break;
            case ProseCitation citation:
                _markup.Append("<span class=\"cited\">");
                Write(_page.Edition.Citations.Prose(citation));
                _markup.Append("</span>");
                break;
            case ProseLink link when _page.ContentHref(link.Target) is { } href:
                Open(href);
                Write(link.Content);
                _markup.Append("</a>");
                break;
            case ProseLink link:
                Write(link.Content);
                break;
        }
    }

    private void Write(IReadOnlyList<TextRun> runs)
    {
        string? open = null;
        foreach (var run in runs)
        {
            if (run.Address != open)
            {
                _markup.Append(open is null ? "" : "</a>");
                open = run.Address;
                if (open is not null)
                {
                    Open(_page.Href(open));
                }
            }

            Write(run);
        }

        _markup.Append(open is null ? "" : "</a>");
    }

    private void Write(TextRun run)
    {
        var tag = run.Emphasised ? "cite" : run.Language is not null ? "span" : null;
        if (tag is null)
        {
            _markup.Append(Encoder.Encode(Bound(run.Text)));
            return;
        }

        _markup.Append('<').Append(tag);
        if (run.Language is { } language)
        {
            _markup.Append(" lang=\"").Append(language.Code()).Append('"');
        }

        _markup.Append('>').Append(Encoder.Encode(Bound(run.Text))).Append("</").Append(tag).Append('>');
    }

    /// <summary>A number stays on the line of the word that counts it: "st. 1". Files for other programs keep their plain blanks.</summary>
    public static string Bound(string text)
    {
        char[]? bound = null;
        for (var i = 1; i + 1 < text.Length; i++)
        {
            if (text[i] == ' ' && char.IsAsciiDigit(text[i + 1]) && Counts(text.AsSpan(0, i)))
            {
                (bound ??= text.ToCharArray())[i] = '\u00A0';
            }
        }

        return bound is null ? text : new string(bound);
    }

    private static bool Counts(ReadOnlySpan<char> before) =>
        before.EndsWith(".") || before.EndsWith("stycke") || before.EndsWith("avsnitt");

    private void Open(string href)
    {
        _markup.Append("<a href=\"").Append(Encoder.Encode(href)).Append('"');
        if (_page.LinkTarget is { } target)
        {
            _markup.Append(" target=\"").Append(target).Append('"');
        }

        _markup.Append('>');
    }
}
