using AllianceAtlas.Knowledge.Mentions;

namespace AllianceAtlas.Knowledge.Perspectives;

/// <summary>Words before a perspective that deny it, or say that it is only what another one is held against.</summary>
internal static class ContrastWords
{
    // How many words may stand between: "ikke i første rekke en kognitiv terapi".
    private const int Reach = 5;

    private static readonly HashSet<string> Denials = new(
        ["inte", "ej", "icke", "ikke", "ikkje", "utan", "uten", "not", "non", "without"], StringComparer.Ordinal);

    // "inte bara kognitiv terapi" affirms.
    private static readonly HashSet<string> Only = new(
        ["bara", "enbart", "endast", "bare", "kun", "berre", "only"], StringComparer.Ordinal);

    private static readonly HashSet<string> Contrasts = new(
        ["än", "enn", "than", "unlike", "versus", "vs", "framför", "fremfor", "framfor", "istället", "istedenfor"], StringComparer.Ordinal);

    private static readonly HashSet<string> Ands = new(["och", "samt", "og", "and"], StringComparer.Ordinal);

    // Each ends in a small word that says nothing alone.
    private static readonly HashSet<(string, string)> ContrastPhrases =
    [
        ("skillnad", "från"), ("motsats", "till"), ("kontrast", "till"), ("jämfört", "med"), ("jämförelse", "med"), ("stället", "för"),
        ("forskjell", "fra"), ("motsetning", "til"), ("kontrast", "til"), ("sammenlignet", "med"), ("sammenligning", "med"), ("stedet", "for"),
        ("skilnad", "frå"), ("motsetnad", "til"), ("samanlikna", "med"), ("samanlikning", "med"), ("staden", "for"),
        ("contrast", "to"), ("compared", "to"), ("compared", "with"), ("instead", "of"),
    ];

    /// <summary>Whether the word at <paramref name="index"/> is denied by one from <paramref name="from"/> on: <c>inte kognitiv terapi</c>, <c>icke-dynamisk</c>.</summary>
    public static bool Deny(IReadOnlyList<Word> words, int from, int index)
    {
        var word = words[index];
        return (word.Parts.Count > 1 && Denials.Contains(word.Letters[..word.Parts[0].Length]))
            || Before(words, from, index).TakeWhile(i => !Only.Contains(words[i].Letters)).Any(i => Denials.Contains(words[i].Letters));
    }

    /// <summary>Whether another one is held against the word at <paramref name="index"/>, as one from <paramref name="from"/> on says: <c>till skillnad från kognitiv terapi</c>.</summary>
    public static bool Contrast(IReadOnlyList<Word> words, int from, int index) => Before(words, from, index).Any(i =>
        Contrasts.Contains(words[i].Letters) || (i > 0 && ContrastPhrases.Contains((words[i - 1].Letters, words[i].Letters))));

    /// <summary>Whether there is a word at <paramref name="index"/>, and it is <c>och</c> or <c>og</c>.</summary>
    public static bool IsAnd(IReadOnlyList<Word> words, int index) =>
        index >= 0 && index < words.Count && Ands.Contains(words[index].Letters);

    // The words just before, nearest first, as far as no sign parts them and no further back than from.
    private static IEnumerable<int> Before(IReadOnlyList<Word> words, int from, int index)
    {
        for (var i = index - 1; i >= from && index - i <= Reach && words[i].Run == words[index].Run; i--)
        {
            yield return i;
        }
    }
}
