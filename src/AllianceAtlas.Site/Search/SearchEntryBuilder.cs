namespace AllianceAtlas.Site.Search;

/// <summary>Joins the pages that share an id to one entry and parts the compounds of its labels.</summary>
internal static class SearchEntryBuilder
{
    /// <summary>The entry of <paramref name="documents"/>, the Swedish page first.</summary>
    public static SearchEntry Build(IReadOnlyList<SearchDocument> documents, CompoundSplitter splitter)
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
}
