namespace AllianceAtlas.Site.Pages.Parts;

/// <summary>A claim in short, as it stands in a cell.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Address">Where it stands in full.</param>
/// <param name="Answer">Its question and its answer, in words; null when no other cell answers the question.</param>
/// <param name="Sign">Whether other cells give the same answer (=), another one (≠), or some of both.</param>
/// <param name="Speaker">Who says it.</param>
/// <param name="Elsewhere">The page it stands on, where that is another one.</param>
public sealed record MatrixClaim(string Text, string Address, string? Answer, string Sign, string Speaker, Link? Elsewhere);
