using AllianceAtlas.Knowledge.Works;

namespace AllianceAtlas.Site.Pages;

/// <summary>A work in company with another.</summary>
/// <param name="Work">The work.</param>
/// <param name="Brackets">Citations that name both.</param>
/// <param name="Passages">Passages that cite both; a citation outside all passages counts as one.</param>
internal sealed record CitedTogether(Work Work, int Brackets, int Passages);
