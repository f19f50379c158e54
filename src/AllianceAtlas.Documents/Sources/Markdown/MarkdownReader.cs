using AllianceAtlas.Documents.Blocks;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Sources.Reading;
using AllianceAtlas.Documents.Text;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;

namespace AllianceAtlas.Documents.Sources.Markdown;

/// <summary>Reads an article in Markdown: the parser's tree becomes our blocks, every character with its place in the file.</summary>
internal sealed class MarkdownReader
{
    // Of a note, with its signs: without an end the rest of the text would be searched for each bracket.
    private const int LongestLabel = 40;

    private readonly SourceText _source;
    private readonly MarkdownText _text;
    private readonly List<DraftBlock> _blocks = [];
    private int? _referencesBelow;

    // Below headings in bold those in italics stand one step down; without them a line in italics is a byline or the like.
    private int _boldDepth;

    private MarkdownReader(SourceText source) => (_source, _text) = (source, new MarkdownText(source));

    /// <summary>The blocks of <paramref name="source"/> in reading order; none when the text is too large or too deep.</summary>
    public static List<DraftBlock> Read(SourceText source, DiagnosticBag findings)
    {
        if (!MarkdownGuard.Allows(source, findings))
        {
            return [];
        }

        var reader = new MarkdownReader(source);
        try
        {
            reader.AddAll(Markdig.Markdown.Parse(source.Content, Pipeline()));
        }
        catch (ArgumentException)
        {
            // The parser's own limit; nested emphasis reaches it without showing in the shape of a line.
            findings.Add(Diagnostic.AtFile(DiagnosticCatalogue.SourceTooDeep, source.Path, "The nesting of emphasis or links", "128"));
            return [];
        }

        return Captions.Mark(MarkdownTidier.Tidy(source, reader._blocks, findings));
    }

    // No HTML: an article in Markdown has none worth reading, and runs of "<" keep that parser busy for minutes.
    private static MarkdownPipeline Pipeline()
    {
        var builder = new MarkdownPipelineBuilder { PreciseSourceLocation = true }.UsePipeTables().UseYamlFrontMatter();
        builder.BlockParsers.TryRemove<HtmlBlockParser>();
        builder.InlineParsers.TryRemove<AutolinkInlineParser>();
        return builder.Build();
    }

    private void AddAll(ContainerBlock container)
    {
        foreach (var block in container)
        {
            Add(block);
        }
    }

    private void Add(Markdig.Syntax.Block block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                AddHeading(heading);
                break;
            case ParagraphBlock paragraph:
                AddParagraph(paragraph);
                break;
            case QuoteBlock quote:
                Add(BlockKind.Quote, quote);
                break;
            case ListBlock list:
                AddItems(list);
                break;
            case Table table:
                AddTable(table);
                break;
            case YamlFrontMatterBlock or LinkReferenceDefinitionGroup or ThematicBreakBlock:
                break;
            case CodeBlock code:
                Add(BlockKind.Paragraph, code);
                break;
            case ContainerBlock other:
                AddAll(other);
                break;
        }
    }

    private void AddHeading(HeadingBlock heading)
    {
        var text = _text.Of(heading);
        if (text.Length == 0)
        {
            return;
        }

        // The lead of an article is often marked as a heading (Falkum, line 21); its full stop gives it away. The title at the
        // top may have one between its two halves.
        var isTop = heading.Level == 1 && !_blocks.Exists(block => block.Kind == BlockKind.Heading) && text.Content[^1] != '.';
        if ((!isTop && TitleForm.IsLead(text.Content)) || (text.Content[^1] == '.' && text.Content.Split(' ').Length > TitleForm.MostWords))
        {
            _blocks.Add(new DraftBlock(BlockKind.Paragraph, text));
            return;
        }

        AddHeading(text, new HeadingForm(HeadingRank.Marked, heading.Level));
    }

    private void AddHeading(MappedText text, HeadingForm form)
    {
        _blocks.Add(new DraftBlock(BlockKind.Heading, text) { Heading = form });
        // A marked heading further down ("### Nettsider") parts the list and does not end it.
        var isBelow = form.Rank == HeadingRank.Marked && form.Depth > _referencesBelow;
        _referencesBelow = ArticleParts.IsReferences(text.Content) ? form.Depth : isBelow ? _referencesBelow : null;
    }

    private void AddParagraph(ParagraphBlock paragraph)
    {
        var text = _text.Of(paragraph);
        // What a converter leaves between two lists.
        if (text.Length == 0 || (text.Content.StartsWith("<!--", StringComparison.Ordinal) && text.Content.EndsWith("-->", StringComparison.Ordinal)))
        {
            return;
        }

        if (text.Content.StartsWith("[^", StringComparison.Ordinal))
        {
            AddNotes(text);
            return;
        }

        var strength = MarkdownText.Strength(paragraph);
        if (strength > (_boldDepth > 0 ? 0 : 1) && text.Content.Any(char.IsLetter) && !TitleForm.IsLead(text.Content) && text.Content[^1] is not ('.' or ',' or ';' or '”' or '"' or '»'))
        {
            _boldDepth = Math.Max(_boldDepth, strength - 1);
            AddHeading(text, new HeadingForm(HeadingRank.Emphasised, strength > 1 ? strength - 1 : _boldDepth + 1));
            return;
        }

        // After numbered entries stands what the journal adds: dates, licence (Falkum, line 98).
        if (_referencesBelow is not null && (_blocks[^1] is not { Kind: BlockKind.Reference, IsItem: true } || EntryLines.HasInitial(text.Content)))
        {
            _blocks.AddRange(EntryLines.Split(_source, text).Select(entry => new DraftBlock(BlockKind.Reference, entry)));
            return;
        }

        if (MarkdownText.StrongLead(paragraph) is { } lead && TitleForm.IsRunIn(lead) && text.Content.StartsWith(lead, StringComparison.Ordinal))
        {
            AddRunIn(text, lead.Length);
            return;
        }

        var speech = strength == 1 && text.Content[0] is '“' or '”' or '"' or '«';
        _blocks.Add(new DraftBlock(speech ? BlockKind.Quote : BlockKind.Paragraph, text));
    }

    // Notes stand line by line: "[^1]: …", "[^2]: …".
    private void AddNotes(MappedText text)
    {
        var start = 0;
        for (var i = 1; i < text.Length; i++)
        {
            var rest = text.Content.AsSpan(i);
            if (rest.StartsWith(" [^") && rest[3..Math.Min(rest.Length, LongestLabel)].IndexOf("]:") is > 0 and var label && !rest.Slice(3, label).Contains(' '))
            {
                _blocks.Add(new DraftBlock(BlockKind.Paragraph, text.Slice(start, i - start)));
                start = i + 1;
            }
        }

        _blocks.Add(new DraftBlock(BlockKind.Paragraph, text.Slice(start, text.Length - start)));
    }

    private void AddRunIn(MappedText text, int length)
    {
        AddHeading(text.Slice(0, length), new HeadingForm(HeadingRank.RunIn, 1));
        var start = length + 1;
        if (start < text.Length)
        {
            _blocks.Add(new DraftBlock(BlockKind.Paragraph, text.Slice(start, text.Length - start)));
        }
    }

    private void Add(BlockKind kind, Markdig.Syntax.Block block)
    {
        var text = _text.Of(block);
        if (text.Length > 0)
        {
            _blocks.Add(new DraftBlock(kind, text));
        }
    }

    // The printed number belongs to an entry of the reference list and to a numbered item; a bullet does not.
    private void AddItems(ListBlock list)
    {
        foreach (var item in list.OfType<ListItemBlock>())
        {
            var text = _text.Of(item, withMarker: list.IsOrdered);
            if (text.Length > 0)
            {
                _blocks.Add(new DraftBlock(_referencesBelow is not null ? BlockKind.Reference : BlockKind.List, text) { IsItem = true });
            }
        }
    }

    private void AddTable(Table table)
    {
        var rows = table.OfType<TableRow>()
            .Select(row => (IReadOnlyList<MappedText>)[.. row.OfType<TableCell>().Select(cell => _text.Of(cell))])
            .ToList();
        var text = _text.Of(table);
        if (text.Length > 0)
        {
            _blocks.Add(new DraftBlock(BlockKind.Table, text) { Rows = rows });
        }
    }
}
