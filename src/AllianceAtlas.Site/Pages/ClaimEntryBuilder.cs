using System.Collections.Concurrent;
using AllianceAtlas.Knowledge.Claims;
using AllianceAtlas.Knowledge.Graph;
using AllianceAtlas.Site.Citations;
using AllianceAtlas.Site.Links;
using AllianceAtlas.Site.Pages.Parts;
using AllianceAtlas.Site.Wording;

namespace AllianceAtlas.Site.Pages;

/// <summary>Makes of a claim what every page shows of it.</summary>
internal sealed class ClaimEntryBuilder(
    AtlasIndex index, UiWords words, CitationFormatter citations, TagBuilder tags)
{
    // A claim stands on its concept's page, on those of its traditions and settings, its works, and in every comparison.
    private readonly ConcurrentDictionary<string, ClaimEntry> _built = new(StringComparer.Ordinal);

    public ClaimEntry Build(Claim claim) => _built.GetOrAdd(claim.Id, _ => Make(claim));

    private ClaimEntry Make(Claim claim) => new(
        claim.Id,
        Address(claim),
        claim.Text[words.Language],
        words.Name("voice", claim.Voice),
        citations.Ground(claim),
        tags.Of(claim),
        words[$"evidence-kind.{claim.Kind.Name()}"],
        claim.Dimension is null ? null : StanceOf(claim))
    {
        Quotation = index.Atlas.Quotations.GetValueOrDefault(claim.Id),
    };

    public IReadOnlyList<ClaimEntry> Build(IEnumerable<Claim> claims) => [.. claims.Select(Build)];

    /// <summary>The claims with the answer they give, without the way to those that agree or contrast.</summary>
    public IReadOnlyList<ClaimEntry> BuildBrief(IEnumerable<Claim> claims) =>
    [
        .. claims.Select(Build).Select(entry =>
            entry with { Stance = entry.Stance is null ? null : entry.Stance with { Agreeing = [], Contrasting = [] } }),
    ];

    /// <summary>Where the claim stands for good.</summary>
    public string Address(Claim claim) => index.Home(claim) is { } concept
        ? SiteAddress.Of(concept, words.Language) + SiteAddress.ClaimAnchor(claim.Id)
        : SiteAddress.Home(words.Language);

    /// <summary>The claim as a line of a list: the sentence, with who says it.</summary>
    public Teaser Teaser(Claim claim) => new(claim.Text[words.Language], Address(claim), citations.Speaker(claim));

    /// <summary>The claim as a reason: who says it, leading to where it stands.</summary>
    public Teaser Ground(Claim claim) => new(citations.Speaker(claim), Address(claim));

    /// <summary>The answer the claim gives, in words; null when it gives none.</summary>
    public string? Position(Claim claim) => claim is { Dimension: { } dimension, Position: { } position }
        ? index.Dimension(dimension.Id)?.Positions.FirstOrDefault(one => one.Id == position.Id)?.Label[words.Language]
        : null;

    private Stance StanceOf(Claim claim) => new(
        Position(claim),
        [.. index.ClaimsJoined(claim, EdgeKind.AgreesWith).Select(other => Other(other, null))],
        [.. index.ClaimsJoined(claim, EdgeKind.ContrastsWith).Select(other => Other(other, Position(other)))]);

    private Teaser Other(Claim claim, string? position) =>
        new(citations.Speaker(claim), Address(claim), position, Mark(claim));

    private Mark? Mark(Claim claim) => tags.Of(claim).Select(tag => tag.Mark).FirstOrDefault(mark => mark is not null);
}
