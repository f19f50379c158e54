namespace AllianceAtlas.Site.Search;

/// <summary>Makes the search index from what the pages offer. The order of the documents does not matter.</summary>
public static class SearchIndexBuilder
{
    /// <summary>Indexes <paramref name="documents"/>; pages that share an id become one entry. Of each the texts are read at once and not kept.</summary>
    public static SearchIndex Build(IEnumerable<SearchDocument> documents)
    {
        var (table, names) = (new WordTable(), new WordTable());
        var groups = documents
            .Select(document => Read(document, table, names))
            .GroupBy(page => page.Document.Id, StringComparer.Ordinal)
            .Select(group => group
                .OrderBy(page => (int)page.Document.Language).ThenBy(page => page.Document.Url, StringComparer.Ordinal)
                .ToList())
            .OrderBy(group => (int)group[0].Document.Kind)
            .ThenBy(group => group[0].Document.Id, StringComparer.Ordinal)
            .ToList();
        var splitter = new CompoundSplitter(names.Words, table.Words);
        var surnames = groups.SelectMany(group => group).SelectMany(page => page.Document.Authors)
            .SelectMany(SearchKey.Words).Select(SearchKey.Stem)
            .ToHashSet(StringComparer.Ordinal);
        return new SearchIndex(
            [.. groups.Select(group => Entry([.. group.Select(page => page.Document)], splitter))],
            TextIndex.Build([.. groups.Select(FieldsOf)], table, splitter, surnames));
    }

    private static ReadPage Read(SearchDocument document, WordTable table, WordTable names)
    {
        foreach (var label in document.Labels)
            names.Read(label.Text);
        names.Read(document.Title);
        var isAuthored = document.Kind is SearchKind.Work or SearchKind.Source;
        return new ReadPage(document with { Body = [] },
        [
            .. document.Traditions.Select(tradition => new TextField(table.Read(tradition), 4, isAuthored)),
            .. document.Headings.Select(heading => new TextField(table.Read(heading), 3, isAuthored)),
            new TextField(table.Read(document.Summary), 3, isAuthored),
            new TextField(table.Read([.. document.Body]), 1, isAuthored),
        ]);
    }

    private static List<TextField> FieldsOf(List<ReadPage> pages) => [.. pages.SelectMany(page => page.Fields)];

    private static SearchEntry Entry(List<SearchDocument> documents, CompoundSplitter splitter)
    {
        var labels = new List<EntryLabel>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var label in documents.SelectMany(LabelsOf).OrderBy(label => (int)label.Kind))
        {
            var text = string.Join(' ', label.Text.Split([' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries)
                .Select(word => string.Join('-', word.Split('-').Select(part => WithBars(part, splitter)))));
            if (text.Length > 0 && seen.Add(label.Language + string.Join(' ', SearchKey.Words(label.Text))))
                labels.Add(label with { Text = text });
        }

        return new SearchEntry(
            documents[0].Id,
            documents[0].Kind,
            [.. documents.Select(page => new SearchPage(page.Language, page.Url, page.Title, page.Summary, page.Traditions))],
            labels);
    }

    private static IEnumerable<EntryLabel> LabelsOf(SearchDocument document)
    {
        foreach (var label in document.Labels)
            yield return new EntryLabel(label.Text, label.Language, label.Kind);
        yield return new EntryLabel(document.Title, document.Language, SearchLabelKind.Preferred);
        if (document.Authors.Count == 0)
            yield break;
        yield return AuthorYear(document.Authors, document.Year);
        // "Watkins 2015" is asked for by readers who have not seen that there are an a and a b.
        if (document.Year is { Length: > 4 } year)
            yield return AuthorYear(document.Authors, year[..4]);
    }

    private static EntryLabel AuthorYear(IReadOnlyList<string> authors, string? year) =>
        new(string.Join(' ', authors.Append(year)), null, SearchLabelKind.Preferred);

    /// <summary>A word of a label with bars between its parts; separators of the index file are taken out.</summary>
    private static string WithBars(string word, CompoundSplitter splitter)
    {
        var clean = word.AsSpan().ContainsAny("|;+~")
            ? string.Concat(word.Where(letter => letter is not ('|' or ';' or '+' or '~')))
            : word;
        var parts = splitter.Split(clean.ToLowerInvariant());
        if (parts.Count < 2 || parts.Sum(part => part.Length) != clean.Length)
            return clean;
        var starts = parts.SkipLast(1).Select((_, i) => parts.Take(i + 1).Sum(part => part.Length)).Reverse();
        return starts.Aggregate(clean, (text, start) => text.Insert(start, "|"));
    }

    private sealed record ReadPage(SearchDocument Document, List<TextField> Fields);
}
