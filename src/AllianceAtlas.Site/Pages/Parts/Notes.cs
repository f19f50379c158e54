using AllianceAtlas.Site.Citations;

namespace AllianceAtlas.Site.Pages.Parts;

/// <summary>What the citations of a page are short for. Each reference begins with the link to its page.</summary>
/// <param name="Sources">The articles, with the places in them that the page cites.</param>
/// <param name="Works">The works they cite and the page names.</param>
public sealed record Notes(IReadOnlyList<SourceNote> Sources, IReadOnlyList<IReadOnlyList<TextRun>> Works);
