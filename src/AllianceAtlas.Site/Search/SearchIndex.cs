using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Site.Search;

/// <summary>The search index of the built site: the files the browser loads, and the same ranking for the command line.</summary>
public sealed class SearchIndex
{
    private readonly Dictionary<Language, Lazy<SearchRanking>> _rankings = [];
    private readonly SearchFiles _files;

    internal SearchIndex(EntryIndex entries, TextIndex text)
    {
        _files = new SearchFiles(text.Files, entries.Files);
        Kinds = KindsOf(entries.Entries);
        foreach (var language in LanguageCodes.OfTheSite)
        {
            // Made at the first question: the site build asks none.
            _rankings[language] = new Lazy<SearchRanking>(() => new SearchRanking(
                entries.Entries, language, text.Find));
        }
    }

    /// <summary>Files below <c>search/</c>. Names hold a hash of the content, so they may be cached for ever.</summary>
    public IReadOnlyList<SiteFile> Files => _files.All;

    /// <summary>The kinds of result there are, in their order.</summary>
    public IReadOnlyList<SearchKind> Kinds { get; }

    /// <summary>Path from the site root of the file the search page of <paramref name="language"/> loads first.</summary>
    public string CorePath(Language language) => _files.CorePath(language);

    /// <summary>
    /// Results for <paramref name="query"/>, the best first, as a reader of <paramref name="language"/> (Swedish or
    /// Bokmål) sees them. Never throws; a query without a word finds nothing.
    /// </summary>
    public IReadOnlyList<SearchHit> Find(string query, Language language) =>
        _rankings[language == Language.Swedish ? Language.Swedish : Language.Bokmal].Value.Find(query);

    // The entries come by kind.
    private static List<SearchKind> KindsOf(IReadOnlyList<SearchEntry> entries)
    {
        var kinds = new List<SearchKind>();
        foreach (var entry in entries)
        {
            if (kinds.Count == 0 || kinds[^1] != entry.Kind)
                kinds.Add(entry.Kind);
        }

        return kinds;
    }
}
