namespace AllianceAtlas.Site.Pages.Parts;

/// <summary>One line of what the atlas has found in a source.</summary>
/// <param name="Label">What is counted.</param>
/// <param name="Value">How many.</param>
/// <param name="IsPart">Whether it is a part of the line above.</param>
public sealed record SourceFigure(string Label, string Value, bool IsPart = false);
