using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Site.Search;

/// <summary>The entries and their names, and the files that show them in each language.</summary>
internal sealed class EntryIndex
{
    private EntryIndex(IReadOnlyList<SearchEntry> entries, IReadOnlyList<EntryFiles> files) => (Entries, Files) = (entries, files);

    /// <summary>The entries, in order.</summary>
    public IReadOnlyList<SearchEntry> Entries { get; }

    /// <summary>Their files, one of the site's languages after the other.</summary>
    public IReadOnlyList<EntryFiles> Files { get; }

    /// <summary>Indexes the <paramref name="pages"/> of each entry, in entry order.</summary>
    public static EntryIndex Build(IReadOnlyList<IReadOnlyList<ReadPage>> pages, CompoundSplitter splitter)
    {
        var entries = pages.Select(same => SearchEntryBuilder.Build([.. same.Select(page => page.Document)], splitter)).ToList();
        var shards = entries.Count > SearchFiles.MostInCore ? LabelShards.Of(entries) : [];
        var files = new EntryFiles[LanguageCodes.OfTheSite.Count];
        Parallel.For(0, files.Length, i => files[i] = new EntryFiles(entries, shards, LanguageCodes.OfTheSite[i]));
        return new EntryIndex(entries, files);
    }
}
