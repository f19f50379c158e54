using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Site.Search;

/// <summary>One result-to-be: the pages of both languages that share an id, and every name they are found under.</summary>
/// <param name="Id">Kind and id, <c>concept:rupture</c>.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Pages">At least one page; the Swedish one first.</param>
/// <param name="Labels">Names; the title of each page is among them.</param>
internal sealed record SearchEntry(
    string Id,
    SearchKind Kind,
    IReadOnlyList<SearchPage> Pages,
    IReadOnlyList<EntryLabel> Labels)
{
    /// <summary>The page to show a reader of <paramref name="language"/>.</summary>
    public SearchPage PageFor(Language language) => Pages.FirstOrDefault(page => page.Language == language) ?? Pages[0];

    /// <summary>The page to offer beside it, if there is one.</summary>
    public SearchPage? OtherPageFor(Language language) => Pages.FirstOrDefault(page => page != PageFor(language));
}

/// <summary>What a result shows of one page, and the traditions it can be filtered by.</summary>
internal sealed record SearchPage(
    Language Language, string Url, string Title, string Summary, IReadOnlyList<string> Traditions);

/// <summary>One name of an entry.</summary>
/// <param name="Text">The name, with a bar between the parts of a compound: <c>allians|brott</c>.</param>
/// <param name="Language">Its language; null for author and year, which have none.</param>
/// <param name="Kind">How good a name it is.</param>
internal sealed record EntryLabel(string Text, Language? Language, SearchLabelKind Kind)
{
    /// <summary>The mark between the parts of a compound.</summary>
    public const char Bar = '|';

    /// <summary>The name as a reader writes it.</summary>
    public string Shown => Text.Replace("|", "", StringComparison.Ordinal);
}
