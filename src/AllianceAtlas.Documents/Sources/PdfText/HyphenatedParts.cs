namespace AllianceAtlas.Documents.Sources.PdfText;

/// <summary>Words that say by themselves what a hyphen before or after them is.</summary>
internal static class HyphenatedParts
{
    // After "roll-" one of these means that a part is left out.
    private static readonly HashSet<string> Conjunctions = Set("och og eller and or samt respektive resp kontra versus vs");

    // First parts that keep their hyphen in the Nordic languages or in English.
    private static readonly HashSet<string> First = Set("icke ikke ikkje non self ex vice pseudo semi quasi well cross follow so her-og här-och");

    // Last parts that English sets after a hyphen; none of them is a Nordic word.
    private static readonly HashSet<string> Last = Set("based oriented focused centered centred being term report related informed specific defined made analysis analyses analytic");

    // First parts that look like a definite form and are none: "samman-/lagt" beside "samma".
    private static readonly HashSet<string> Adverbs = Set("samman innan annan gjennom");

    /// <summary>Whether <paramref name="word"/> is a first part of compounds though it ends as a definite form does.</summary>
    public static bool IsAdverb(ReadOnlySpan<char> word) => Holds(Adverbs, word);

    /// <summary>Whether <paramref name="word"/> joins two parts of a pair.</summary>
    public static bool IsConjunction(ReadOnlySpan<char> word) => Holds(Conjunctions, word);

    /// <summary>Whether a compound of <paramref name="left"/> and <paramref name="right"/> is written with a hyphen.</summary>
    public static bool KeepsItsHyphen(ReadOnlySpan<char> left, ReadOnlySpan<char> right) => Holds(First, left) || Holds(Last, right);

    private static bool Holds(HashSet<string> set, ReadOnlySpan<char> word) => set.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.OrdinalIgnoreCase);
}
