namespace AllianceAtlas.Documents.Citations;

/// <summary>What ties authors in a sentence to the bracket behind them.</summary>
internal enum Tie
{
    /// <summary>Nothing stands between: Bordin (1979).</summary>
    Adjacent,

    /// <summary>A verb of saying follows the name: Rousmaniere foreslår (2017).</summary>
    Verb,

    /// <summary>The name owns the noun before the bracket: Helsedirektoratets veileder (2015).</summary>
    Genitive,

    /// <summary>Words that prove nothing; the citation counts only when the author is cited elsewhere in the text.</summary>
    Loose,
}

/// <summary>Authors in the sentence before a bracket.</summary>
internal sealed record NarrativeAuthors(AuthorPhrase Authors, Tie Tie);
