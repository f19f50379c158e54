using AllianceAtlas.Knowledge.Claims;
using AllianceAtlas.Site.Citations;

namespace AllianceAtlas.Site.Pages.Parts;

/// <summary>A claim as every page shows it: the sentence, who says it, of what setting, from what tradition, on what ground.</summary>
/// <param name="Id">Id of the claim.</param>
/// <param name="Address">Where it stands for good: the page of its first concept, with its anchor.</param>
/// <param name="Text">The sentence.</param>
/// <param name="Voice">Who says it, in words.</param>
/// <param name="Ground">Its citations.</param>
/// <param name="Tags">Traditions, styles and settings it speaks for; the words "no tradition is said" lead nowhere.</param>
/// <param name="EvidenceKind">What kind of ground it rests on.</param>
/// <param name="Stance">Its stance; null when it answers no question.</param>
public sealed record ClaimEntry(
    string Id,
    string Address,
    string Text,
    string Voice,
    IReadOnlyList<TextRun> Ground,
    IReadOnlyList<Tag> Tags,
    string EvidenceKind,
    Stance? Stance)
{
    /// <summary>Words of its passage; null when none are wanted or the text is not at hand.</summary>
    public Quotation? Quotation { get; init; }
}
