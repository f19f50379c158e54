using System.Text;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Records;
using AllianceAtlas.Documents.Text;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace AllianceAtlas.Documents.Prose;

/// <summary>
/// Reads a page text: front matter as a record, the body through Markdig into our own tree. What the tree has no
/// node for – HTML, images, footnotes – is refused with a diagnostic at its place.
/// </summary>
public sealed class ProseReader
{
    private const int LongPlainText = 512;

    private static readonly MarkdownPipeline Pipeline = CreatePipeline();

    private readonly SourceText _text;
    private readonly DiagnosticBag _findings;
    private readonly StringBuilder _plain = new(LongPlainText);
    private int _bodyStart;
    private int _depth;

    private ProseReader(SourceText text, DiagnosticBag findings)
    {
        _text = text;
        _findings = findings;
    }

    /// <summary>The tree of <paramref name="text"/>, or null, with a diagnostic, when it cannot be read at all.</summary>
    public static ProseDocument? Read(SourceText text, DiagnosticBag findings) =>
        new ProseReader(text, findings).Read();

    private static MarkdownPipeline CreatePipeline()
    {
        // DisableHtml leaves tags in the text, where they are found and refused; without generic attributes and
        // automatic ids nothing a writer types becomes an attribute (hazards: `# R {onclick="…"}`).
        var builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UsePipeTables().DisableHtml();
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new CitationInlineParser());
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        return builder.Build();
    }

    private ProseDocument? Read()
    {
        if (ProseLimits.Exceeded(_text) is { } limit)
        {
            _findings.Add(limit);
            return null;
        }

        if (FrontMatter.Find(_text) is not { } region)
        {
            _findings.Add(FrontMatter.Missing(_text));
            return null;
        }

        var frontMatter = RecordParser.Parse(_text, region, _findings);
        _bodyStart = FrontMatter.EndOfFence(_text, region);
        WrittenMarkup.CheckConflict(_text, _bodyStart, _findings);
        var body = ParseBody();
        return frontMatter is null || body is null
            ? null
            : new ProseDocument(_text.Path, frontMatter, Blocks(body));
    }

    private MarkdownDocument? ParseBody()
    {
        try
        {
            return Markdown.Parse(_text.Content[_bodyStart..], Pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig gives up on deep nesting with this exception and no place.
            _findings.Add(Diagnostic.At(
                DiagnosticCatalogue.NestedTooDeep, _text, new TextSpan(_bodyStart, 0), $"{ProseLimits.MaxNesting}"));
            return null;
        }
    }

    private ProseBlock[] Blocks(IEnumerable<Markdig.Syntax.Block> blocks) => [.. blocks.Select(Block).OfType<ProseBlock>()];

    private ProseBlock? Block(Markdig.Syntax.Block block)
    {
        switch (block)
        {
            case HeadingBlock { Level: >= 2 and <= 4 } heading:
                return new ProseHeading(heading.Level, Inlines(heading.Inline), Place.Of(_text, SpanOf(heading)));
            case HeadingBlock heading:
                return Refuse(heading, $"A heading of level {heading.Level}", "Use ##, ### or ####; the title stands in the front matter.");
            case ParagraphBlock paragraph:
                return new ProseParagraph(Inlines(paragraph.Inline));
            case QuoteBlock quote:
                return new ProseQuote(Blocks(quote));
            case ListBlock list:
                return new ProseList(list.IsOrdered, [.. list.OfType<ListItemBlock>().Select(Blocks)]);
            case Table table:
                return ReadTable(table);
            case LinkReferenceDefinitionGroup:
                return null;
            default:
                return Refuse(block, NameOf(block), "Write paragraphs, headings, lists, quotations or tables.");
        }
    }

    private static string NameOf(Markdig.Syntax.Block block) => block switch
    {
        CodeBlock => "A block of code",
        ThematicBreakBlock => "A rule across the page (---)",
        _ => "This kind of block",
    };

    private ProseTable? ReadTable(Table table)
    {
        var rows = new List<IReadOnlyList<IReadOnlyList<ProseInline>>>(table.Count);
        foreach (var row in table.OfType<TableRow>())
        {
            rows.Add([.. row.OfType<TableCell>().Select(ReadCell)]);
        }

        return rows.Count == 0 ? null : new ProseTable(rows[0], rows[1..]);
    }

    private ProseInline[] ReadCell(TableCell cell) => cell is [ParagraphBlock only]
        ? Inlines(only.Inline)
        : [.. cell.OfType<ParagraphBlock>().SelectMany(paragraph => Inlines(paragraph.Inline))];

    // Arrays, which hold no more than what is in them: these trees are most of what a build keeps in memory.
    private ProseInline[] Inlines(ContainerInline? container)
    {
        if (container is not null && _depth >= ProseLimits.MaxNesting)
        {
            _findings.Add(Diagnostic.At(
                DiagnosticCatalogue.NestedTooDeep, _text, SpanOf(container), $"{ProseLimits.MaxNesting}"));
            return [];
        }

        _depth++;
        var inlines = InlinesInside(container);
        _depth--;
        return inlines;
    }

    private ProseInline[] InlinesInside(ContainerInline? container)
    {
        var read = new List<ProseInline>();
        var plainStart = 0;
        for (var inline = container?.FirstChild; inline is not null; inline = OpenBrackets.Next(inline, container!))
        {
            plainStart = _plain.Length == 0 ? SpanOf(inline).Start : plainStart;
            if (!AddPlain(inline))
            {
                AddText(read, plainStart);
                if (ReadInline(inline) is { } one)
                {
                    read.Add(one);
                }
            }
        }

        AddText(read, plainStart);
        return [.. read];
    }

    private void AddText(List<ProseInline> read, int start)
    {
        if (_plain.Length > 0)
        {
            var text = _plain.ToString();
            _plain.Clear();
            read.Add(new ProseText(text));
            WrittenMarkup.Check(text, _text, start, _findings);
        }
    }

    // Whether it is plain text, which joins what stands before it.
    private bool AddPlain(Inline inline)
    {
        switch (inline)
        {
            case LinkDelimiterInline bracket when IsCitationLeftOpen(bracket):
                return true;
            case DelimiterInline delimiter:
                _plain.Append(delimiter.ToLiteral());
                return true;
            case LiteralInline literal:
                RefuseHtml(literal);
                _plain.Append(literal.Content.AsSpan());
                return true;
            case HtmlEntityInline entity:
                _plain.Append(Transcoded(entity));
                return true;
            case LineBreakInline { IsHard: false }:
                _plain.Append(' ');
                return true;
            default:
                return false;
        }
    }

    // &#8238; turns the direction of the line as well as the character itself does.
    private string Transcoded(HtmlEntityInline entity)
    {
        var characters = entity.Transcoded.ToString();
        if (HiddenCharacters.IndexIn(characters) is var hidden and >= 0)
        {
            _findings.Add(Diagnostic.At(
                DiagnosticCatalogue.HiddenCharacter, _text, SpanOf(entity), HiddenCharacters.NameAt(characters, hidden)));
        }

        return characters;
    }

    private ProseInline? ReadInline(Inline inline)
    {
        switch (inline)
        {
            case LineBreakInline:
                return new ProseLineBreak();
            case CodeInline code:
                return new ProseCode(code.Content);
            case EmphasisInline emphasis:
                return new ProseEmphasis(emphasis.DelimiterCount > 1, Inlines(emphasis));
            case CitationInline citation:
                return ReadCitation(citation);
            case LinkInline { IsImage: false } link:
                return new ProseLink(link.Url ?? "", Inlines(link), Place.Of(_text, SpanOf(link)));
            case AutolinkInline auto:
                return new ProseLink(auto.Url, [new ProseText(auto.Url)], Place.Of(_text, SpanOf(auto)));
            case LinkInline:
                return RefuseInline(inline, "An image", "Page texts carry words only.");
            default:
                return RefuseInline(inline, "This kind of text", "Write plain text, emphasis, links or citations.");
        }
    }

    private ProseCitation? ReadCitation(CitationInline citation)
    {
        var span = SpanOf(citation);
        var inside = TextSpan.FromBounds(span.Start + 1, span.End - 1);
        if (CitationSyntax.Read(_text, inside) is { } items)
        {
            return new ProseCitation(items, Place.Of(_text, span));
        }

        _findings.Add(Diagnostic.At(
            DiagnosticCatalogue.CitationNotReadable, _text, span, _text.Slice(span).ToString()));
        return null;
    }

    private bool IsCitationLeftOpen(LinkDelimiterInline bracket)
    {
        var span = SpanOf(bracket);
        if (span.End >= _text.Content.Length || _text.Content[span.End] != '@')
        {
            return false;
        }

        _findings.Add(Diagnostic.At(DiagnosticCatalogue.CitationNotReadable, _text, span, "[@ …"));
        return true;
    }

    private void RefuseHtml(LiteralInline literal)
    {
        var offset = WrittenMarkup.TagIn(literal.Content.AsSpan(), literal.IsFirstCharacterEscaped ? 1 : 0);
        if (offset >= 0)
        {
            var at = new TextSpan(Math.Min(SpanOf(literal).Start + offset, _text.Content.Length), 0);
            _findings.Add(Diagnostic.At(
                DiagnosticCatalogue.NotAllowedInText, _text, at, "HTML", "Write Markdown; a literal < is written \\< or put in `code`."));
        }
    }

    private ProseBlock? Refuse(MarkdownObject at, string what, string advice)
    {
        _findings.Add(Diagnostic.At(DiagnosticCatalogue.NotAllowedInText, _text, SpanOf(at), what, advice));
        return null;
    }

    private ProseInline? RefuseInline(MarkdownObject at, string what, string advice)
    {
        Refuse(at, what, advice);
        return null;
    }

    private TextSpan SpanOf(MarkdownObject node)
    {
        var start = Math.Clamp(_bodyStart + node.Span.Start, 0, _text.Content.Length);
        var end = Math.Clamp(_bodyStart + node.Span.End + 1, start, _text.Content.Length);
        return TextSpan.FromBounds(start, end);
    }
}
