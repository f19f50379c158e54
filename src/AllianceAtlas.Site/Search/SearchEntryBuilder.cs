using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Site.Search;

/// <summary>Joins the pages that share an id to one entry and parts the compounds of its names.</summary>
internal static class SearchEntryBuilder
{
    private static readonly char[] Blanks = [' ', '\n', '\t'];

    /// <summary>The entry of <paramref name="pages"/>, the Swedish one first.</summary>
    public static SearchEntry Build(IReadOnlyList<SearchDocument> pages, CompoundSplitter splitter)
    {
        var labels = new List<EntryLabel>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in pages.SelectMany(LabelsOf).OrderBy(label => (int)label.Kind))
        {
            if (seen.Add(name.Language?.Code() + string.Join(' ', SearchKey.Words(name.Text))) && Parted(name.Text, splitter) is { Length: > 0 } text)
                labels.Add(name with { Text = text });
        }

        return new SearchEntry(
            pages[0].Id,
            pages[0].Kind,
            [.. pages.Select(page => new SearchPage(page.Language, page.Url, page.Title, page.Summary, page.Traditions))],
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

    private static string Parted(string label, CompoundSplitter splitter)
    {
        var words = label.Split(Blanks, StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = words[i].Contains('-', StringComparison.Ordinal)
                ? string.Join('-', words[i].Split('-').Select(part => WithBars(part, splitter)))
                : WithBars(words[i], splitter);
        }

        return string.Join(' ', words);
    }

    /// <summary>A word of a label with bars between its parts; separators of the index file are taken out.</summary>
    private static string WithBars(string word, CompoundSplitter splitter)
    {
        var clean = word.AsSpan().ContainsAny("|;+~")
            ? string.Concat(word.Where(letter => letter is not ('|' or ';' or '+' or '~')))
            : word;
        var parts = splitter.Split(clean.ToLowerInvariant());
        if (parts.Count == 0 || parts.Sum(part => part.Length) != clean.Length)
            return clean;
        var starts = parts.SkipLast(1).Select((_, i) => parts.Take(i + 1).Sum(part => part.Length)).Reverse();
        return starts.Aggregate(clean, (text, start) => text.Insert(start, "|"));
    }
}
