namespace AllianceAtlas.Site.Pages.Parts;

/// <summary>Where a claim stands on the question of its dimension.</summary>
/// <param name="Position">The answer it gives; null when it leaves the question open.</param>
/// <param name="Agreeing">Claims that give the same answer.</param>
/// <param name="Contrasting">Claims that give another.</param>
public sealed record Stance(string? Position, IReadOnlyList<Teaser> Agreeing, IReadOnlyList<Teaser> Contrasting);
