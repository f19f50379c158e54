using AllianceAtlas.Documents.Prose;
using AllianceAtlas.Site.Pages.Parts;

namespace AllianceAtlas.Site.Pages;

/// <summary>A reading path: which pages to read in which order, and why.</summary>
/// <param name="Head">What it says about itself.</param>
/// <param name="Introduction">For whom it is and what one knows afterwards.</param>
/// <param name="Steps">The pages, in order.</param>
/// <param name="Closing">The questions to discuss.</param>
/// <param name="Minutes">Reading time of the path and all its pages, in words.</param>
/// <param name="Pack">Address of the page with all texts in full.</param>
public sealed record PathPage(
    PageHead Head,
    IReadOnlyList<ProseBlock> Introduction,
    IReadOnlyList<PathStep> Steps,
    ProseSection Closing,
    string Minutes,
    string Pack) : Page(Head);
