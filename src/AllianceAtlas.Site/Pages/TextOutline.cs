using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using AllianceAtlas.Documents.Prose;
using AllianceAtlas.Knowledge.Vocabulary;

namespace AllianceAtlas.Site.Pages;

/// <summary>
/// What the rest of the atlas can know of a page text: title, summary and definition, its headings, where it leads and what
/// it cites. The running words under its headings stand on the pages that show the text, and nowhere else (ADR 11).
/// </summary>
internal sealed class TextOutline
{
    private readonly StringBuilder _written = new();

    private TextOutline()
    {
    }

    /// <summary>SHA-256 of the outline of <paramref name="text"/>, 32 bytes. Lines of its file have no part in it.</summary>
    public static byte[] Of(PageText text)
    {
        var outline = new TextOutline();
        outline.Add('t', text.Title);
        outline.Add('s', text.Summary);
        var definition = ProseDivider.Definition(text.Body);
        outline.Add(definition);
        foreach (var block in text.Body.Blocks.Skip(definition.Count))
        {
            outline.AddSeen(block);
        }

        return SHA256.HashData(Encoding.UTF8.GetBytes(outline._written.ToString()));
    }

    // Of a block under a heading.
    private void AddSeen(ProseBlock block)
    {
        if (block is ProseHeading heading)
        {
            Add(heading);
            return;
        }

        foreach (var inline in block.Descendants())
        {
            if (inline is ProseLink link)
            {
                Add('a', link.Target);
            }
            else if (inline is ProseCitation citation)
            {
                Add(citation);
            }
        }
    }

    private void Add(ProseBlock block)
    {
        switch (block)
        {
            case ProseHeading heading:
                Add('h', heading.Level);
                Add(heading.Content);
                break;
            case ProseParagraph paragraph:
                Add('p', 1);
                Add(paragraph.Content);
                break;
            case ProseQuote quote:
                Add('q', 1);
                Add(quote.Blocks);
                break;
            case ProseList list:
                Add(list.Numbered ? 'n' : 'u', 1);
                Add(list.Items);
                break;
            case ProseTable table:
                Add('r', 1);
                Add(table.Header);
                Add(table.Rows);
                break;
        }
    }

    private void Add(ProseInline inline)
    {
        switch (inline)
        {
            case ProseText text:
                Add('w', text.Content);
                break;
            case ProseCode code:
                Add('k', code.Content);
                break;
            case ProseLineBreak:
                Add('b', 1);
                break;
            case ProseEmphasis emphasis:
                Add(emphasis.Strong ? 'S' : 'E', 1);
                Add(emphasis.Content);
                break;
            case ProseLink link:
                Add('a', link.Target);
                Add(link.Content);
                break;
            case ProseCitation citation:
                Add(citation);
                break;
        }
    }

    private void Add(ProseCitation citation)
    {
        Add('c', citation.Items.Count);
        foreach (var item in citation.Items)
        {
            Add('i', $"{item.Key} {item.Lines?.ToString()} {item.Locator}");
        }
    }

    private void Add(IReadOnlyList<ProseBlock> blocks) => Each('B', blocks, Add);

    private void Add(IReadOnlyList<IReadOnlyList<ProseBlock>> items) => Each('L', items, Add);

    private void Add(IReadOnlyList<IReadOnlyList<IReadOnlyList<ProseInline>>> rows) => Each('R', rows, Add);

    private void Add(IReadOnlyList<IReadOnlyList<ProseInline>> cells) => Each('C', cells, Add);

    private void Add(IReadOnlyList<ProseInline> inlines) => Each('I', inlines, Add);

    private void Each<T>(char kind, IReadOnlyList<T> parts, Action<T> add)
    {
        Add(kind, parts.Count);
        for (var part = 0; part < parts.Count; part++)
        {
            add(parts[part]);
        }
    }

    // Numbers and lengths before what they count: no two outlines are written alike.
    private void Add(char kind, int number) => _written.Append(kind).Append(CultureInfo.InvariantCulture, $"{number} ");

    private void Add(char kind, string text)
    {
        Add(kind, text.Length);
        _written.Append(text);
    }
}
