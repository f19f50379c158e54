using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Site.Search;

/// <summary>Makes the search index from what the pages offer. The order of the documents does not matter.</summary>
public static class SearchIndexBuilder
{
    /// <summary>Indexes <paramref name="documents"/>; pages that share an id become one entry.</summary>
    public static SearchIndex Build(IEnumerable<SearchDocument> documents)
    {
        var languages = Read([.. documents]);
        var pages = ByEntry(languages);
        var splitter = new CompoundSplitter(languages);
        EntryIndex? entries = null;
        TextIndex? text = null;
        Parallel.Invoke(
            () => entries = EntryIndex.Build(pages, splitter),
            () => text = TextIndex.Build(pages, languages, splitter));
        return new SearchIndex(entries!, text!);
    }

    private static LanguageTexts[] Read(IReadOnlyList<SearchDocument> documents)
    {
        var languages = new LanguageTexts[LanguageCodes.OfTheSite.Count];
        Parallel.For(0, languages.Length, i => languages[i] = LanguageTexts.Read(documents, LanguageCodes.OfTheSite[i]));
        return languages;
    }

    /// <summary>The pages of each entry, the Swedish one first; the entries in the order of their kinds and ids.</summary>
    private static List<List<ReadPage>> ByEntry(IReadOnlyList<LanguageTexts> languages)
    {
        var entries = new Dictionary<string, List<ReadPage>>(StringComparer.Ordinal);
        foreach (var page in languages.SelectMany(texts => texts.Pages))
        {
            if (!entries.TryGetValue(page.Document.Id, out var pages))
                entries[page.Document.Id] = pages = [];
            pages.Add(page);
        }

        var ordered = entries.Values.ToList();
        ordered.Sort((one, other) => one[0].Document.Kind == other[0].Document.Kind
            ? string.CompareOrdinal(one[0].Document.Id, other[0].Document.Id)
            : one[0].Document.Kind - other[0].Document.Kind);
        return ordered;
    }
}
