using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Site.Pages.Parts;

/// <summary>What a crossing offers in one language.</summary>
/// <param name="Language">The language.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Text">One sentence, or null.</param>
/// <param name="Links">Where one can go from here.</param>
public sealed record CrossingWay(Language Language, string Title, string? Text, IReadOnlyList<Link> Links)
{
    /// <summary>The search to offer, with its words for the button; null where one has arrived already.</summary>
    public Link? Search { get; init; }

    /// <summary>What the field of the search asks for.</summary>
    public string SearchLabel { get; init; } = "";
}
