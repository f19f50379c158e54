using AllianceAtlas.Documents.Text;
using AllianceAtlas.Site.Pages.Parts;

namespace AllianceAtlas.Site.Pages;

/// <summary>A source article: what it is, how to get it, and what stands where in it.</summary>
/// <param name="Head">What it says about itself.</param>
/// <param name="TextLanguage">Language the article is written in; its title and headings are.</param>
/// <param name="Cite">How to cite it.</param>
/// <param name="Facts">Kind of text, evidence, licence, figures.</param>
/// <param name="Found">What the atlas has found in it and uses of it; empty without a lock.</param>
/// <param name="Tags">Traditions and settings it speaks of.</param>
/// <param name="Sections">Its passages.</param>
public sealed record SourcePage(
    PageHead Head,
    Language TextLanguage,
    CiteThis Cite,
    IReadOnlyList<Fact> Facts,
    IReadOnlyList<SourceFigure> Found,
    IReadOnlyList<Tag> Tags,
    IReadOnlyList<SourceSection> Sections) : Page(Head);
