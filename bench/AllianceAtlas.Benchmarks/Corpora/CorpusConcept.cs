namespace AllianceAtlas.Benchmarks.Corpora;

/// <summary>One invented concept.</summary>
/// <param name="Number">Its place in the corpus, from 0.</param>
/// <param name="Name">Its one term, the same in both languages.</param>
/// <param name="Links">Ids of the concepts its page links to.</param>
/// <param name="Works">The works its page cites.</param>
public sealed record CorpusConcept(int Number, string Name, IReadOnlyList<string> Links, IReadOnlyList<CorpusWork> Works)
{
    /// <summary>Its id and slug.</summary>
    public string Id { get; } = Corpus.Id(Number);
}
