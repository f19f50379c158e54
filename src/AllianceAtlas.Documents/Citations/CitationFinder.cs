using AllianceAtlas.Documents.Blocks;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Documents.Citations;

/// <summary>Finds who is cited where. The rules stand as examples in <c>Specs/citations-*.md</c>.</summary>
public static class CitationFinder
{
    /// <summary>
    /// All citations of <paramref name="document"/> in the order of the text, from every block but the entries of the
    /// reference list. Never throws for any text; takes time in proportion to its length.
    /// </summary>
    /// <param name="document">The article.</param>
    /// <param name="style">
    /// Whether numbers in brackets are references. Author and year are read in both styles; a text that cites by author and
    /// year never has its bare numbers read.
    /// </param>
    public static IReadOnlyList<Citation> Find(Document document, CitationStyle style)
    {
        var bibliography = BibliographyReader.Read(document);
        return Find(document, bibliography, style == CitationStyle.Numeric ? HighestNumber(bibliography) : 0);
    }

    /// <summary>The numeric citations as they would be if the reference list went on a while beyond <paramref name="last"/>, its last number.</summary>
    internal static IEnumerable<Citation> FindNumbersBeyond(Document document, int last) =>
        Find(document, [], 2 * last).Where(citation => citation.Kind == CitationKind.Numeric);

    private static IReadOnlyList<Citation> Find(Document document, IReadOnlyList<BibliographyEntry> bibliography, int highestNumber)
    {
        var scanner = new CitationScanner(highestNumber);
        foreach (var block in document.Blocks.Where(block => block.Kind != BlockKind.Reference))
        {
            foreach (var text in TextsOf(block))
            {
                scanner.Read(text, block.Kind == BlockKind.Quote);
            }
        }

        var surnames = new Surnames(scanner.Drafts.Select(placed => placed.Draft), bibliography);
        return [.. scanner.Drafts.Where(placed => IsCertain(placed.Draft, surnames)).Select(placed => Finish(document.Text, placed, surnames))];
    }

    private const int HighestNumberWithoutList = 300;

    /// <summary>What exceeds the reference list is a size or an age, not a reference.</summary>
    private static int HighestNumber(IReadOnlyList<BibliographyEntry> bibliography) =>
        bibliography.Max(entry => entry.Number) ?? HighestNumberWithoutList;

    /// <summary>The cells of a table one by one, so that no citation runs from cell to cell.</summary>
    private static IEnumerable<MappedText> TextsOf(Block block) =>
        block.Rows.Count > 0 ? block.Rows.SelectMany(row => row) : [block.Text];

    private static bool IsCertain(CitationDraft draft, Surnames surnames) =>
        !draft.NeedsKnownAuthor || surnames.Knows(draft.Items[0].Authors!.Names[0]);

    private static Citation Finish(SourceText file, PlacedDraft placed, Surnames surnames)
    {
        var (text, draft) = (placed.Text, placed.Draft);
        var span = TextSpan.FromBounds(text.OffsetInFile(draft.Start), text.OffsetInFile(draft.End - 1) + 1);
        var items = draft.Items.Select(item => Finish(file, text, item, name => surnames.Canonical(name, draft.BeforeNoun)));
        return new Citation(draft.Kind, text.Content[draft.Start..draft.End], span, file.LineAt(span.Start), [.. items]);
    }

    private static CitationItem Finish(SourceText file, MappedText text, ItemDraft item, Func<PrintedName, string> canonical)
    {
        var start = text.OffsetInFile(item.Start);
        var names = item.Authors?.Names.Select(canonical).ToList();
        return new CitationItem(file.LineAt(start))
        {
            FirstAuthor = names?[0],
            OtherAuthors = names?[1..] ?? [],
            EtAl = item.EtAl,
            Year = item.Year,
            Number = item.Number,
            Locator = item.Locator,
            Span = TextSpan.FromBounds(start, text.OffsetInFile(item.End - 1) + 1),
        };
    }
}
