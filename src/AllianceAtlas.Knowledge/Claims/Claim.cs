using AllianceAtlas.Documents.Records;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Evidence;
using AllianceAtlas.Knowledge.Vocabulary;

namespace AllianceAtlas.Knowledge.Claims;

/// <summary>One sentence about concepts, said by someone, about a setting, from a tradition, with its ground in the texts.</summary>
/// <param name="Id">Stable English id; the element on the page is <c>claim-</c> and this.</param>
/// <param name="Text">The sentence in both languages.</param>
/// <param name="Concepts">What it is about; the first is the page it stands on.</param>
/// <param name="Voice">Who says it.</param>
/// <param name="Kind">What kind of ground it rests on.</param>
/// <param name="Evidence">The passages that carry it, at least one.</param>
public sealed record Claim(
    string Id,
    Bilingual Text,
    IReadOnlyList<NamedId> Concepts,
    Voice Voice,
    EvidenceKind Kind,
    IReadOnlyList<PassageReference> Evidence)
{
    /// <summary>The question it answers; null when it belongs to none.</summary>
    public NamedId? Dimension { get; init; }

    /// <summary>The answer it gives; null when it leaves the question open.</summary>
    public NamedId? Position { get; init; }

    /// <summary>Traditions it speaks for; empty when none is said.</summary>
    public IReadOnlyList<NamedId> Traditions { get; init; } = [];

    /// <summary>Settings it speaks of; empty when none is said.</summary>
    public IReadOnlyList<NamedId> Settings { get; init; } = [];

    /// <summary>Supervision styles it speaks for.</summary>
    public IReadOnlyList<NamedId> Styles { get; init; } = [];

    /// <summary>Works it rests on, as the source cites them in the passages.</summary>
    public IReadOnlyList<NamedId> Works { get; init; } = [];

    /// <summary>Why the passage need not name the concepts; null when it does.</summary>
    public string? Implied { get; init; }

    /// <summary>Words of one of its passages that a build with the text may show; null when none are wanted.</summary>
    public PassageQuote? Quote { get; init; }

    /// <summary>Where its record stands.</summary>
    public required Place Place { get; init; }

    /// <summary>The perspectives it speaks for on <paramref name="axis"/>.</summary>
    public IReadOnlyList<NamedId> On(Axis axis) => axis switch
    {
        Axis.Tradition => Traditions,
        Axis.Setting => Settings,
        _ => Styles,
    };
}
