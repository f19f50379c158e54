namespace AllianceAtlas.Documents.Citations;

/// <summary>Reads the book that a chapter stands in: "I J. Norcross (Red.), Relationships that work (s. 3–12). Publisher."</summary>
internal static class ChapterReader
{
    private static readonly string[] LeadIns = ["I: ", "I:", "In: ", "In:", "I ", "In "];

    private static readonly string[] EditorMarks =
    [
        "(Red.)", "(Reds.)", "(red.)", "(Eds.)", "(Ed.)", "(eds.)", "(ed.)", "(Red)", "(red)", "[Red.]", "(Redaktörer)", "red.", "eds.",
    ];

    private static readonly string[] PageMarks =
    [
        "(s. ", "(s.", "(ss. ", "(pp. ", "(pp.", "(p. ", ", s. ", ", ss. ", ", pp. ", ", p. ", ". s. ",
    ];

    /// <summary>Length of the "In" before the book, or 0.</summary>
    public static int LeadInLength(string text) =>
        Array.Find(LeadIns, lead => text.StartsWith(lead, StringComparison.Ordinal))?.Length ?? 0;

    /// <summary>The entry with book, pages and publisher.</summary>
    public static BibliographyEntry Read(BibliographyEntry entry, string text)
    {
        var (mark, length) = First(text, EditorMarks);
        var book = mark < 0 ? text : text[(mark + length)..].TrimStart(' ', ',', '.', ':');
        var (page, pageLength) = First(book, PageMarks);
        if (page < 0)
        {
            var sentences = EntryText.Sentences(book);
            return entry with
            {
                ContainerTitle = sentences.Count > 0 ? sentences[0] : null,
                Publisher = sentences.Count > 1 ? AuthorYearEntryReader.PublisherOf(book) : null,
            };
        }

        var pages = book.AsSpan(page + pageLength);
        var end = pages.IndexOfAny(')', '.');
        var before = EntryText.Sentences(book[..page].TrimEnd(' ', ','));
        var after = end < 0 ? null : AuthorYearEntryReader.PublisherOf(pages[(end + 1)..].TrimStart(" .,").ToString());
        return entry with
        {
            ContainerTitle = before.Count > 0 ? before[0] : null,
            Pages = EntryText.Pages(pages),
            // Harvard prints the publisher before the pages: … Lund: Studentlitteratur, s. 12–30.
            Publisher = after ?? (before.Count > 1 ? AuthorYearEntryReader.PublisherOf(before[^1]) : null),
        };
    }

    private static (int Index, int Length) First(string text, string[] marks)
    {
        var (index, length) = (-1, 0);
        foreach (var mark in marks)
        {
            var at = text.IndexOf(mark, StringComparison.Ordinal);
            if (at >= 0 && (index < 0 || at < index))
            {
                (index, length) = (at, mark.Length);
            }
        }

        return (index, length);
    }
}
