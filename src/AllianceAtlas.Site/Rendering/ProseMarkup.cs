using AllianceAtlas.Documents.Prose;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Site.Citations;

namespace AllianceAtlas.Site.Rendering;

/// <summary>
/// Page texts and runs as markup. Their trees have hundreds of nodes on a page, and a component for each would cost more
/// than the rest of the build. Text is only ever written encoded: nothing a writer types becomes a tag.
/// </summary>
/// <param name="output">Where the markup goes.</param>
/// <param name="page">The page it stands on.</param>
internal sealed class ProseMarkup(MarkupBuffer output, PageContext page)
{
    /// <summary>Writes the blocks.</summary>
    public void Write(IReadOnlyList<ProseBlock> blocks)
    {
        foreach (var block in blocks)
        {
            Write(block);
        }
    }

    /// <summary>Writes the inlines.</summary>
    public void Write(IReadOnlyList<ProseInline> inlines)
    {
        foreach (var inline in inlines)
        {
            Write(inline);
        }
    }

    /// <summary>Writes text with its links; neighbouring runs with one address are one link.</summary>
    public void Write(IReadOnlyList<TextRun> runs)
    {
        string? open = null;
        foreach (var run in runs)
        {
            if (run.Address != open)
            {
                output.Write(open is null ? "" : "</a>");
                open = run.Address;
                if (open is not null)
                {
                    Open(page.Href(open));
                }
            }

            Write(run);
        }

        output.Write(open is null ? "" : "</a>");
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
                output.Write("<blockquote>");
                Write(quote.Blocks);
                output.Write("</blockquote>");
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
        output.Write(list.Numbered ? "<ol>" : "<ul>");
        foreach (var item in list.Items)
        {
            output.Write("<li>");
            Write(item);
            output.Write("</li>");
        }

        output.Write(list.Numbered ? "</ol>" : "</ul>");
    }

    private void Write(ProseTable table)
    {
        output.Write("<div class=\"scroll\" role=\"group\" aria-label=\"");
        output.Encode(page.Words["table.scroll"]);
        output.Write("\" tabindex=\"0\"><table><thead><tr>");
        foreach (var cell in table.Header)
        {
            output.Write("<th scope=\"col\">");
            Write(cell);
            output.Write("</th>");
        }

        output.Write("</tr></thead><tbody>");
        foreach (var row in table.Rows)
        {
            output.Write("<tr>");
            foreach (var cell in row)
            {
                Write("td", cell);
            }

            output.Write("</tr>");
        }

        output.Write("</tbody></table></div>");
    }

    private void Write(string tag, IReadOnlyList<ProseInline> content)
    {
        output.Write("<", tag, ">");
        Write(content);
        output.Write("</", tag, ">");
    }

    private void Write(ProseInline inline)
    {
        switch (inline)
        {
            case ProseText text:
                output.Encode(text.Content);
                break;
            case ProseLineBreak:
                output.Write("<br>");
                break;
            case ProseCode code:
                output.Write("<code>");
                output.Encode(code.Content);
                output.Write("</code>");
                break;
            case ProseEmphasis emphasis:
                Write(emphasis.Strong ? "strong" : "em", emphasis.Content);
                break;
            case ProseCitation citation:
                output.Write("<span class=\"cited\">");
                Write(page.Edition.Citations.Prose(citation));
                output.Write("</span>");
                break;
            case ProseLink link when page.ContentHref(link.Target) is { } href:
                Open(href);
                Write(link.Content);
                output.Write("</a>");
                break;
            case ProseLink link:
                Write(link.Content);
                break;
        }
    }

    private void Write(TextRun run)
    {
        var tag = run.Emphasised ? "cite" : run.Language is not null ? "span" : null;
        if (tag is null)
        {
            output.Encode(Bound(run.Text));
            return;
        }

        output.Write("<", tag);
        if (run.Language is { } language)
        {
            output.Write(" lang=\"", language.Code(), "\"");
        }

        output.Write(">");
        output.Encode(Bound(run.Text));
        output.Write("</", tag, ">");
    }

    private static bool Counts(ReadOnlySpan<char> before) =>
        before.EndsWith(".") || before.EndsWith("stycke") || before.EndsWith("avsnitt");

    private void Open(string href)
    {
        output.Write("<a href=\"");
        output.Encode(href);
        output.Write("\"");
        if (page.LinkTarget is { } target)
        {
            output.Write(" target=\"", target, "\"");
        }

        output.Write(">");
    }
}
