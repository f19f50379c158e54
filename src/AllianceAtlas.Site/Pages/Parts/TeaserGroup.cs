namespace AllianceAtlas.Site.Pages.Parts;

/// <summary>A list of pages under a heading.</summary>
/// <param name="Title">The heading.</param>
/// <param name="Items">The lines; a group without any is not shown.</param>
public sealed record TeaserGroup(string Title, IReadOnlyList<Teaser> Items);
