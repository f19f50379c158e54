using System.Globalization;
using AllianceAtlas.Documents.Blocks;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Sources.Reading;
using AllianceAtlas.Documents.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace AllianceAtlas.Documents.Sources.Html;

/// <summary>Reads an article page: its main content, without navigation; headings, paragraphs, quotations, tables, lists, notes, references.</summary>
internal sealed class HtmlReader
{
    private readonly SourceText _source;
    private readonly HtmlText _text;
    private readonly List<DraftBlock> _blocks = [];
    private int _referencesBelow = int.MaxValue;

    private HtmlReader(SourceText source) => (_source, _text) = (source, new HtmlText(source));

    /// <summary>The blocks of <paramref name="source"/> in reading order; none when the page is too large or too deep.</summary>
    public static List<DraftBlock> Read(SourceText source, DiagnosticBag findings)
    {
        if (!HtmlGuard.Allows(source, findings))
        {
            return [];
        }

        var parser = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true });
        using var page = parser.ParseDocument(source.Content);
        var reader = new HtmlReader(source);
        if (HtmlParts.Article(page) is { } article)
        {
            if (HtmlParts.TitleBefore(page, article) is { } title)
            {
                reader.AddHeading(title, 1);
            }

            reader.AddChildren(article);
        }

        return Captions.Mark(reader._blocks);
    }

    // Text that stands directly among blocks is a paragraph too.
    private void AddChildren(IElement parent)
    {
        var loose = new List<INode>();
        foreach (var child in parent.ChildNodes)
        {
            if (child is IElement element && (HtmlParts.IsBlock(element) || HtmlParts.IsDropped(element)))
            {
                AddLoose(parent, loose);
                AddElement(element);
            }
            else
            {
                loose.Add(child);
            }
        }

        AddLoose(parent, loose);
    }

    private void AddLoose(IElement parent, List<INode> nodes)
    {
        if (nodes.Exists(n => n.TextContent.AsSpan().Trim().Length > 0))
        {
            Add(BlockKind.Paragraph, _text.Of(parent, nodes));
        }

        nodes.Clear();
    }

    private void AddElement(IElement element)
    {
        if (HtmlParts.IsDropped(element))
        {
            return;
        }

        var level = HtmlParts.HeadingLevel(element);
        switch (element.LocalName)
        {
            case var _ when level > 0:
                AddHeading(element, level);
                break;
            case "p" when _referencesBelow == int.MaxValue && HtmlParts.StrongLead(element) is { } lead && TitleForm.IsRunIn(lead.TextContent.Trim()):
                AddRunIn(element, lead);
                break;
            case "p" or "pre" or "summary" or "address":
                Add(BlockKind.Paragraph, TextOf(element));
                break;
            case "dd" or "dt":
                Add(BlockKind.List, TextOf(element));
                break;
            case "blockquote":
                Add(BlockKind.Quote, TextOf(element));
                break;
            case "figcaption" or "caption":
                Add(BlockKind.Caption, TextOf(element));
                break;
            case "ul" or "ol":
                AddItems(element);
                break;
            case "table":
                AddTable(element);
                break;
            default:
                AddSection(element);
                break;
        }
    }

    private void AddSection(IElement element)
    {
        var outer = _referencesBelow;
        if (HtmlParts.IsReferences(element))
        {
            _referencesBelow = 0;
        }

        AddChildren(element);
        _referencesBelow = HtmlParts.IsReferences(element) ? outer : _referencesBelow;
    }

    private void AddHeading(IElement element, int level)
    {
        var text = TextOf(element);
        if (text.Length == 0)
        {
            return;
        }

        if (TitleForm.IsLead(text.Content))
        {
            Add(BlockKind.Paragraph, text);
            return;
        }

        _blocks.Add(new DraftBlock(BlockKind.Heading, text) { Heading = new HeadingForm(HeadingRank.Marked, level) });
        if (ArticleParts.IsReferences(text.Content))
        {
            _referencesBelow = level;
        }
        else if (level <= _referencesBelow && _referencesBelow > 0)
        {
            _referencesBelow = int.MaxValue;
        }
    }

    private void AddRunIn(IElement paragraph, IElement lead)
    {
        _blocks.Add(new DraftBlock(BlockKind.Heading, TextOf(lead)) { Heading = new HeadingForm(HeadingRank.RunIn, 1) });
        Add(BlockKind.Paragraph, _text.Of(lead, paragraph.ChildNodes.SkipWhile(node => node != lead).Skip(1)));
    }

    private void AddItems(IElement list)
    {
        var number = int.TryParse(list.GetAttribute("start"), NumberStyles.None, CultureInfo.InvariantCulture, out var start) ? start : 1;
        foreach (var item in list.Children)
        {
            if (item.LocalName is not "li")
            {
                AddElement(item);
                continue;
            }

            AddItem(item, list.LocalName is "ol" ? number : null);
            number++;
        }
    }

    // An item holds text of its own and perhaps a list below it.
    private void AddItem(IElement item, int? number)
    {
        var own = item.ChildNodes.Where(n => n is not IElement { LocalName: "ul" or "ol" }).ToList();
        var text = _text.Of(item, own);
        if (text.Length > 0)
        {
            Add(BlockKind.List, number is { } printed ? Numbered(text, printed) : text);
        }

        foreach (var inner in item.Children.Where(c => c.LocalName is "ul" or "ol"))
        {
            AddItems(inner);
        }
    }

    // The browser prints the number; the file does not hold it.
    private MappedText Numbered(MappedText text, int number)
    {
        if (char.IsAsciiDigit(text.Content[0]))
        {
            return text;
        }

        var builder = new MappedTextBuilder(_source);
        builder.Insert(string.Create(CultureInfo.InvariantCulture, $"{number}. "), text.FileStart);
        builder.Append(text);
        return builder.ToMappedText();
    }

    private void AddTable(IElement table)
    {
        if (table.QuerySelector("caption") is { } caption)
        {
            Add(BlockKind.Caption, TextOf(caption));
        }

        var rows = new List<IReadOnlyList<MappedText>>();
        var builder = new MappedTextBuilder(_source);
        foreach (var row in table.QuerySelectorAll("tr"))
        {
            var cells = row.Children.Where(c => c.LocalName is "td" or "th").Select(TextOf).ToList();
            rows.Add(cells);
            foreach (var cell in cells.Where(c => c.Length > 0))
            {
                builder.Insert(builder.Length > 0 ? " " : "", cell.FileStart);
                builder.Append(cell);
            }
        }

        if (builder.Length > 0)
        {
            _blocks.Add(new DraftBlock(BlockKind.Table, builder.ToMappedText()) { Rows = rows });
        }
    }

    private MappedText TextOf(IElement element) => _text.Of(element, element.ChildNodes);

    private void Add(BlockKind kind, MappedText text)
    {
        if (text.Length == 0)
        {
            return;
        }

        // After numbered entries stands what the journal adds: dates, licence.
        var isEntry = _referencesBelow < int.MaxValue
            && (kind is BlockKind.List || (kind is BlockKind.Paragraph && _blocks is not [.., { Kind: BlockKind.Reference, IsItem: true }]));
        _blocks.Add(new DraftBlock(isEntry ? BlockKind.Reference : kind, text) { IsItem = kind is BlockKind.List });
    }
}
