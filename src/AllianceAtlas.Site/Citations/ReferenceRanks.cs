using AllianceAtlas.Documents.Publications;
using AllianceAtlas.Site.Pages;
using AllianceAtlas.Site.Wording;

namespace AllianceAtlas.Site.Citations;

/// <summary>
/// The place of each work and source in a reference list of them all (<see cref="ReferenceOrder"/>). Every page has a list of
/// its own, and comparing names by the rules of a language is dear: it is done once.
/// </summary>
internal sealed class ReferenceRanks(AtlasIndex index, UiWords words)
{
    private readonly Lazy<Dictionary<Publication, int>> _ranks = new(() => index.Atlas.Sources.Values
        .Concat<Publication>(index.Atlas.Works.Values)
        .Order(new ReferenceOrder(words))
        .Select((publication, rank) => new { publication, rank })
        .ToDictionary(pair => pair.publication, pair => pair.rank, (IEqualityComparer<Publication>)ReferenceEqualityComparer.Instance));

    /// <summary>The place of <paramref name="publication"/>, which is a work or a source of the atlas.</summary>
    public int Of(Publication publication) => _ranks.Value[publication];
}
