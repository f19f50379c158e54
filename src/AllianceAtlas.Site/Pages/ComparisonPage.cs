using AllianceAtlas.Site.Pages.Parts;

namespace AllianceAtlas.Site.Pages;

/// <summary>A comparison: perspectives as columns, questions as rows, claims in the cells.</summary>
/// <param name="Head">What it says about itself.</param>
/// <param name="Body">Its introduction; empty where nobody has written one.</param>
/// <param name="Columns">The perspectives.</param>
/// <param name="Rows">The questions.</param>
public sealed record ComparisonPage(
    PageHead Head,
    ProseBody Body,
    IReadOnlyList<Tag> Columns,
    IReadOnlyList<ComparisonRow> Rows) : Page(Head)
{
    /// <summary>Of two perspectives: the questions they answer alike, and those they answer differently.</summary>
    public IReadOnlyList<TeaserGroup> Answers { get; init; } = [];

    /// <summary>Of two perspectives: the questions that only one of them speaks of, or that are left open.</summary>
    public IReadOnlyList<TeaserGroup> Alone { get; init; } = [];

    /// <summary>Of two perspectives: the concepts that claims of both are about.</summary>
    public IReadOnlyList<Teaser> Concepts { get; init; } = [];

    /// <summary>Questions that the introduction does not take up.</summary>
    public IReadOnlyList<ComparisonRow> Others { get; init; } = [];

    /// <summary>What its citations are short for.</summary>
    public Notes Notes { get; init; } = new([], []);
}
