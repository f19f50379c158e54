namespace AllianceAtlas.Site.Links;

/// <summary>That one address leads on to another.</summary>
/// <param name="From">Where no page stands.</param>
/// <param name="To">What is meant by it.</param>
internal sealed record Redirect(string From, string To);
