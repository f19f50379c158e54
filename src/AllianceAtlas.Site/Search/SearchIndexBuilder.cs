namespace AllianceAtlas.Site.Search;

/// <summary>Makes the search index from what the pages offer. The order of the documents does not matter.</summary>
public static class SearchIndexBuilder
{
    /// <summary>Indexes <paramref name="documents"/>; pages that share an id become one entry.</summary>
    public static SearchIndex Build(IReadOnlyList<SearchDocument> documents)
    {
        var groups = documents
            .GroupBy(document => document.Id, StringComparer.Ordinal)
            .Select(group => group.OrderBy(document => document.Language).ThenBy(document => document.Url, StringComparer.Ordinal).ToList())
            .OrderBy(group => group[0].Kind)
            .ThenBy(group => group[0].Id, StringComparer.Ordinal)
            .ToList();
        var table = new WordTable();
        var fields = groups.Select(group => group.SelectMany(document => FieldsOf(document, table)).ToList()).ToList();
        var names = new WordTable();
        foreach (var name in documents.SelectMany(NamesOf))
            names.Read(name);
        var splitter = new CompoundSplitter(names.Words, table.Words);
        var surnames = documents.SelectMany(document => document.Authors).SelectMany(SearchKey.Words).Select(SearchKey.Stem)
            .ToHashSet(StringComparer.Ordinal);
        return new SearchIndex(
            [.. groups.Select(group => Entry(group, splitter))],
            TextIndex.Build(fields, table, splitter, surnames));
    }

    private static IEnumerable<string> NamesOf(SearchDocument document) =>
        document.Labels.Select(label => label.Text).Append(document.Title);

    private static IEnumerable<TextField> FieldsOf(SearchDocument document, WordTable table)
    {
        var isAuthored = document.Kind is SearchKind.Work or SearchKind.Source;
        TextField Field(string text, double weight) => new(table.Read(text), weight, isAuthored);
        return document.Traditions.Select(tradition => Field(tradition, 4))
            .Concat(document.Headings.Select(heading => Field(heading, 3)))
            .Append(Field(document.Summary, 3))
            .Append(Field(document.Body, 1));
    }

    private static SearchEntry Entry(List<SearchDocument> documents, CompoundSplitter splitter)
    {
        var labels = new List<EntryLabel>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var label in documents.SelectMany(LabelsOf).OrderBy(label => label.Kind))
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
        var clean = string.Concat(word.Where(letter => letter is not ('|' or ';' or '+' or '~')));
        var parts = splitter.Split(clean.ToLowerInvariant());
        if (parts.Count < 2 || parts.Sum(part => part.Length) != clean.Length)
            return clean;
        var starts = parts.SkipLast(1).Select((_, i) => parts.Take(i + 1).Sum(part => part.Length)).Reverse();
        return starts.Aggregate(clean, (text, start) => text.Insert(start, "|"));
    }
}
