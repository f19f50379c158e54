using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Site.Pages;

/// <summary>A page that belongs to no language and offers both: the root, the permalinks, the missing address.</summary>
/// <param name="Head">What it says about itself; the language is only the one it is written in first.</param>
/// <param name="Ways">For each language a greeting and the links it offers, the main one first.</param>
public sealed record CrossingPage(PageHead Head, IReadOnlyList<CrossingWay> Ways) : Page(Head);

/// <summary>What a crossing offers in one language.</summary>
/// <param name="Language">The language.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Text">One sentence, or null.</param>
/// <param name="Links">Where one can go from here.</param>
public sealed record CrossingWay(Language Language, string Title, string? Text, IReadOnlyList<Link> Links);
