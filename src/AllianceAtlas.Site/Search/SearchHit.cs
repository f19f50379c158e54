namespace AllianceAtlas.Site.Search;

/// <summary>One result, as the page of its language shows it.</summary>
/// <param name="Id">Kind and id, <c>concept:rupture</c>.</param>
/// <param name="Title">Title of the page in the reader's language, or in the other when there is none.</param>
/// <param name="Url">Its address from the site root.</param>
/// <param name="Score">The higher the better; comparable only inside one answer.</param>
/// <param name="Reason">Why it was found.</param>
/// <param name="Label">The name it was found under; empty for <see cref="SearchReason.Text"/>.</param>
public sealed record SearchHit(string Id, string Title, string Url, double Score, SearchReason Reason, string Label);
