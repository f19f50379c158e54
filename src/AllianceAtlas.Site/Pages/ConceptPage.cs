using AllianceAtlas.Site.Maps;
using AllianceAtlas.Site.Pages.Parts;

namespace AllianceAtlas.Site.Pages;

/// <summary>A concept.</summary>
/// <param name="Head">What it says about itself.</param>
/// <param name="Terms">Its words in the four languages.</param>
/// <param name="Body">Its text; the definition comes first.</param>
/// <param name="Tags">Traditions, styles and settings that treat it, each leading to its page.</param>
/// <param name="Figures">Claims, works and reading time, in words.</param>
public sealed record ConceptPage(
    PageHead Head,
    IReadOnlyList<TermRow> Terms,
    ProseBody Body,
    IReadOnlyList<Tag> Tags,
    IReadOnlyList<string> Figures) : Page(Head)
{
    /// <summary>Claims that stand here, by dimension.</summary>
    public IReadOnlyList<ClaimGroup> Claims { get; init; } = [];

    /// <summary>What is said by tradition and setting; null where there is nothing to set out.</summary>
    public ConceptMatrix? Matrix { get; init; }

    /// <summary>The picture of the neighbourhood; null without neighbours.</summary>
    public MapDrawing? Map { get; init; }

    /// <summary>The same as lists, one a kind of edge.</summary>
    public IReadOnlyList<TeaserGroup> Neighbours { get; init; } = [];

    /// <summary>Pages that lead here, by kind.</summary>
    public IReadOnlyList<TeaserGroup> Backlinks { get; init; } = [];

    /// <summary>What its citations are short for.</summary>
    public required Notes Notes { get; init; }

    /// <summary>The address that names no language.</summary>
    public string Crossing { get; init; } = "";

    /// <summary>The address of its card.</summary>
    public string Embed { get; init; } = "";

    /// <summary>Identifiers of the same idea elsewhere.</summary>
    public IReadOnlyList<string> SameAs { get; init; } = [];
}
