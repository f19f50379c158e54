using AllianceAtlas.Documents.Sources;
using AllianceAtlas.Knowledge.Claims;
using AllianceAtlas.Knowledge.Content;
using AllianceAtlas.Knowledge.Evidence;
using AllianceAtlas.Knowledge.Graph;
using AllianceAtlas.Knowledge.Works;

namespace AllianceAtlas.Knowledge;

/// <summary>Everything the pages are made from, checked: each id that is named exists, each claim has its ground.</summary>
/// <param name="Content">What people wrote.</param>
/// <param name="Sources">The source articles, by id.</param>
/// <param name="Locks">The evidence lock of each source, by source id.</param>
/// <param name="Works">Cited works, by id.</param>
/// <param name="Graph">The concept graph.</param>
public sealed record Atlas(
    AtlasContent Content,
    IReadOnlyDictionary<string, SourceRecord> Sources,
    IReadOnlyDictionary<string, EvidenceLock> Locks,
    IReadOnlyDictionary<string, Work> Works,
    ConceptGraph Graph)
{
    /// <summary>Words of the texts to show beside claims, by claim id; none in a build without texts.</summary>
    public IReadOnlyDictionary<string, Quotation> Quotations { get; init; } = new Dictionary<string, Quotation>();
}
