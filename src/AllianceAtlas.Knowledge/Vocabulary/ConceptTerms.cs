namespace AllianceAtlas.Knowledge.Vocabulary;

/// <summary>The words for a concept in one language.</summary>
/// <param name="Preferred">The word the page uses.</param>
/// <param name="Alternative">Other words a reader may meet.</param>
/// <param name="Hidden">Forms and everyday words that search knows and no page shows; texts are read by the record's own rules.</param>
/// <param name="Editorial">True when the articles have no term in this language and the word is our rendering.</param>
public sealed record ConceptTerms(
    string Preferred,
    IReadOnlyList<string> Alternative,
    IReadOnlyList<string> Hidden,
    bool Editorial)
{
    /// <summary>All words, the preferred one first.</summary>
    public IEnumerable<string> All => Alternative.Concat(Hidden).Prepend(Preferred);
}
