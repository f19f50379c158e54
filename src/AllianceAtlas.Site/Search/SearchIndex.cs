using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Site.Search;

/// <summary>The search index of the built site: the files the browser loads, and the same ranking for the command line.</summary>
public sealed class SearchIndex
{
    private readonly Dictionary<Language, SearchRanking> _rankings = [];
    private readonly Dictionary<Language, string> _cores = [];

    internal SearchIndex(IReadOnlyList<SearchEntry> entries, TextIndex text)
    {
        Files = SearchFiles.Write(entries, text, _cores);
        foreach (var language in LanguageCodes.OfTheSite)
        {
            _rankings[language] = new SearchRanking(
                entries, language, key => text.Postings.TryGetValue(key, out var postings) ? postings : []);
        }
    }

    /// <summary>Files below <c>search/</c>. Names hold a hash of the content, so they may be cached for ever.</summary>
    public IReadOnlyList<SiteFile> Files { get; }

    /// <summary>Path from the site root of the file the search page of <paramref name="language"/> loads first.</summary>
    public string CorePath(Language language) => _cores[language];

    /// <summary>
    /// Results for <paramref name="query"/>, the best first, as a reader of <paramref name="language"/> (Swedish or
    /// Bokmål) sees them. Never throws; a query without a word finds nothing.
    /// </summary>
    public IReadOnlyList<SearchHit> Find(string query, Language language) =>
        _rankings[language == Language.Swedish ? Language.Swedish : Language.Bokmal].Find(query);
}
