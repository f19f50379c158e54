namespace AllianceAtlas.Knowledge.Evidence;

/// <summary>What <c>evidence update</c> would write, and what a person must decide first.</summary>
/// <param name="Derived">The locks made from the texts at hand, by source id.</param>
/// <param name="Moves">The references that a changed text has moved.</param>
public sealed record EvidenceReview(IReadOnlyList<DerivedLock> Derived, IReadOnlyList<AnchorMove> Moves);
