using AllianceAtlas.Knowledge.Evidence;

namespace AllianceAtlas.Knowledge.Graph;

/// <summary>All that joins two concepts, as one link: the relation people set, and the claims about both.</summary>
/// <param name="From">First concept id.</param>
/// <param name="To">Second concept id.</param>
/// <param name="Relation">How people related the second to the first; null when claims alone join them.</param>
/// <param name="Claims">Ids of the claims about both, sorted.</param>
/// <param name="Evidence">The passages of these claims; without a claim, the passages that mention both.</param>
public sealed record ConceptLink(
    string From,
    string To,
    ConceptRelation? Relation,
    IReadOnlyList<string> Claims,
    IReadOnlyList<PassageReference> Evidence)
{
    private const int StrengthOfRelation = 2;
    private const int CostOfUntold = 100;

    /// <summary>How much joins the two: each claim counts one, a relation that people set counts two.</summary>
    public int Strength => Claims.Count + (Relation is null ? 0 : StrengthOfRelation);

    /// <summary>
    /// What a step over it costs a path: ten for the step, and sixty divided among its strength, rounded down. Two steps
    /// that many claims tell of are shorter than one that a single claim tells of. A relation that no claim tells of
    /// costs a hundred: it is taken where nothing else leads on.
    /// </summary>
    public int Cost => Claims.Count == 0 ? CostOfUntold : 10 + 60 / Strength;

    /// <summary>The same link seen from the other concept.</summary>
    public ConceptLink Reversed() => new(To, From, Backwards(Relation), Claims, Evidence);

    private static ConceptRelation? Backwards(ConceptRelation? relation) => relation switch
    {
        ConceptRelation.Broader => ConceptRelation.Narrower,
        ConceptRelation.Narrower => ConceptRelation.Broader,
        _ => relation,
    };
}
