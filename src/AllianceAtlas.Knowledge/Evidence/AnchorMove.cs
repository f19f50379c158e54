using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Knowledge.Evidence;

/// <summary>A reference whose lines no longer carry what they carried.</summary>
/// <param name="Reference">The reference as it is written, in lines of the old text.</param>
/// <param name="Fate">What became of the passages it names: the worst of them.</param>
/// <param name="Kept">These passages, as the lock knows them.</param>
/// <param name="Places">The lines it may name now: one place, several to choose from, or none.</param>
public sealed record AnchorMove(
    PassageReference Reference,
    PassageFate Fate,
    IReadOnlyList<Passage> Kept,
    IReadOnlyList<LineRange> Places);
