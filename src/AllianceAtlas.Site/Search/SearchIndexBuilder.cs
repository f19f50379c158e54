using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Site.Search;

/// <summary>Makes the search index from what the pages offer. The order of the documents does not matter.</summary>
public static class SearchIndexBuilder
{
    /// <summary>Indexes <paramref name="documents"/>; pages that share an id become one entry.</summary>
    public static SearchIndex Build(IEnumerable<SearchDocument> documents)
    {
        var languages = Read([.. documents]);
        var groups = languages.SelectMany(texts => texts.Pages)
            .GroupBy(page => page.Document.Id, StringComparer.Ordinal)
            .Select(group => group
                .OrderBy(page => (int)page.Document.Language).ThenBy(page => page.Document.Url, StringComparer.Ordinal)
                .ToList())
            .OrderBy(group => (int)group[0].Document.Kind)
            .ThenBy(group => group[0].Document.Id, StringComparer.Ordinal)
            .ToList();
        var splitter = new CompoundSplitter(languages);
        var surnames = groups.SelectMany(group => group).SelectMany(page => page.Document.Authors)
            .SelectMany(SearchKey.Words).Select(SearchKey.Stem)
            .ToHashSet(StringComparer.Ordinal);
        return new SearchIndex(
            [.. groups.Select(group => SearchEntryBuilder.Build([.. group.Select(page => page.Document)], splitter))],
            TextIndex.Build(groups, languages, splitter, surnames));
    }

    private static LanguageTexts[] Read(IReadOnlyList<SearchDocument> documents)
    {
        var languages = new LanguageTexts[LanguageCodes.OfTheSite.Count];
        Parallel.For(0, languages.Length, i => languages[i] = LanguageTexts.Read(documents, LanguageCodes.OfTheSite[i]));
        return languages;
    }
}
