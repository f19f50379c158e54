using AllianceAtlas.Documents.Blocks;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Sources.Reading;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Documents.Sources.PdfText;

/// <summary>Says of every stretch what it is: headings first, then references, lists and quotations; the rest are paragraphs.</summary>
internal sealed class BlockFinder(SourceText source, ColumnMeasure measure, ArticleWords words, LineJoiner joiner, DiagnosticBag findings)
{
    private readonly HeadingFinder _headings = new(source, measure, words, joiner);
    private readonly QuoteFinder _quotes = new(source, measure);
    private readonly List<DraftBlock> _blocks = [];
    private ReferenceList? _references;

    /// <summary>The blocks of <paramref name="stretches"/>, in order.</summary>
    public List<DraftBlock> Find(IReadOnlyList<Stretch> stretches)
    {
        var marked = _quotes.Mark(new ListGrouper(source, measure).Group(stretches));
        for (var i = 0; i < marked.Count; i++)
        {
            var stretch = marked[i];
            if (stretch.IsQuote && _references is null)
            {
                Add(BlockKind.Quote, stretch);
                continue;
            }

            var rest = IsQuestions(stretch) ? stretch : TakeHeadings(stretch, isLast: i == marked.Count - 1);
            if (rest is not null)
            {
                AddText(rest);
            }
        }

        EndReferences();
        return _blocks;
    }

    // The title of an interview guide under "Vedlegg 1" (Bergen, line 2991): elsewhere a colon begins a list.
    private bool IsAppendixTitle(Stretch stretch) =>
        stretch.Lines.Count == 1 && stretch.First.In(source) is [.., ':']
        && _blocks is [.., { Kind: BlockKind.Heading } last] && ArticleParts.IsAppendix(last.Text.Content)
        && !TitleForm.HasClause(stretch.First.In(source).ToString());

    private bool IsQuestions(Stretch stretch) =>
        _references is null && stretch.Lines.Count > 1 && ListSplitter.Items(stretch, source, measure).Count > 1;

    private Stretch? TakeHeadings(Stretch stretch, bool isLast)
    {
        var lines = stretch.Lines.ToArray();
        var taken = 0;
        var rest = stretch;
        while (true)
        {
            var count = IsAppendixTitle(rest) ? 1 : _headings.HeadingLines(rest, isLast);
            if (count == 0 || (_references is not null && !EndsReferences(rest, count)))
            {
                return rest;
            }

            AddHeading(joiner.Join([.. rest.Lines.Take(count)]), rest.First.Page);
            if (count == rest.Lines.Count)
            {
                return null;
            }

            // A view, not a copy: a list of thousands of titles is one stretch, and each takes one line off.
            taken += count;
            rest = rest with { Lines = new ArraySegment<PrintedLine>(lines, taken, lines.Length - taken) };
        }
    }

    // Inside the list of references only a heading that names a part is one; a title cited there is not.
    private bool EndsReferences(Stretch stretch, int count)
    {
        var title = joiner.Peek([.. stretch.Lines.Take(count)]);
        return ArticleParts.IsTop(title) || ArticleParts.IsAppendix(title);
    }

    private void AddHeading(MappedText title, int? page)
    {
        EndReferences();
        _blocks.Add(new DraftBlock(BlockKind.Heading, WithoutStop(title)) { Heading = HeadingFinder.FormOf(title.Content), Page = page });
        _references = ArticleParts.IsReferences(title.Content) ? new ReferenceList(source) : null;
    }

    private static MappedText WithoutStop(MappedText title) =>
        title.Length > 1 && title.Content[^1] is '.' or ':' ? title.Slice(0, title.Length - 1) : title;

    private void AddText(Stretch stretch)
    {
        if (_references is not null)
        {
            _references.Add(stretch.Lines);
            return;
        }

        if (stretch.Lines.All(line => Abbreviations.IsEntry(line.In(source))))
        {
            _blocks.AddRange(stretch.Lines.Select(line => new DraftBlock(BlockKind.List, joiner.Join([line])) { Page = line.Page }));
            return;
        }

        var items = ListSplitter.Items(stretch, source, measure);
        if (items.Count > 0)
        {
            foreach (var item in items)
            {
                AddItem(item);
            }

            return;
        }

        AddParagraph(stretch);
    }

    // A line without question mark or full stop between questions heads those that follow (Qvarnström, line 700).
    private void AddItem(ListSplitter.Item item)
    {
        if (item.IsTitle)
        {
            AddHeading(joiner.Join(item.Lines), item.Lines[0].Page);
            return;
        }

        _blocks.Add(new DraftBlock(BlockKind.List, joiner.Join(item.Lines)) { Page = item.Lines[0].Page });
    }

    private void AddParagraph(Stretch stretch)
    {
        var text = joiner.Join(stretch.Lines);
        var page = stretch.First.Page;
        var numbered = LineForm.NumberDepth(text.Content, out var numberLength) > 0;
        var length = TitleForm.RunInLength(text.Content, numberLength);
        if (length > 0 && (length < text.Length || numbered))
        {
            AddHeading(text.Slice(0, length), page);
            var start = length < text.Length && text.Content[length] == ' ' ? length + 1 : length;
            text = text.Slice(start, text.Length - start);
        }

        if (text.Length > 0)
        {
            _blocks.Add(new DraftBlock(BlockKind.Paragraph, text) { Page = page });
        }

        if (stretch.EndIsGuess)
        {
            findings.Add(Diagnostic.At(DiagnosticCatalogue.ParagraphEndGuessed, source, new TextSpan(stretch.Last.Span.End - 1, 1)));
        }
    }

    private void EndReferences()
    {
        foreach (var entry in _references?.Entries() ?? [])
        {
            _blocks.Add(new DraftBlock(BlockKind.Reference, joiner.Join(entry)) { Page = entry[0].Page });
        }

        _references = null;
    }

    private void Add(BlockKind kind, Stretch stretch) =>
        _blocks.Add(new DraftBlock(kind, joiner.Join(stretch.Lines)) { Page = stretch.First.Page });
}
