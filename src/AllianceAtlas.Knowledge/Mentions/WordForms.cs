using System.Buffers;

namespace AllianceAtlas.Knowledge.Mentions;

/// <summary>What mention finding knows of the build of Nordic words: endings, and what can be the first part of a compound.</summary>
internal static class WordForms
{
    private const int LongestEnding = 5;

    // A first part is looked at no further back than this, or a text without blanks would cost the square of its length.
    private const int LookedBack = 12;

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouyåäöæøéü");

    // Endings of nouns and adjectives in all four languages: no list is long enough to be worth four.
    private static readonly HashSet<string> Endings = new(
        [
            "", "s",
            "a", "an", "ans", "ar", "ars", "arna", "arnas", "as", "ane", "anes",
            "e", "en", "ens", "er", "ers", "erna", "ernas", "es", "ene", "enes", "et", "ets",
            "n", "ns", "na", "nas", "ne", "nes", "or", "ors", "orna", "ornas", "r", "rs", "t", "ts",
        ],
        StringComparer.Ordinal);

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> EndingLookup =
        Endings.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether <paramref name="rest"/>, what stands after the word of a rule, is an ending or nothing.</summary>
    public static bool IsEnding(ReadOnlySpan<char> rest) =>
        rest.Length <= LongestEnding && EndingLookup.Contains(rest);

    /// <summary>
    /// Whether <paramref name="letters"/> can stand before a stem in a compound. One letter cannot, which keeps
    /// <c>preparera</c> apart from <c>reparera</c>; the negating o- (Swedish) and u- (Norwegian) can.
    /// </summary>
    public static bool IsFirstPart(ReadOnlySpan<char> letters) => letters.Length switch
    {
        0 => true,
        1 => letters[0] is 'o' or 'u',
        _ => letters[Math.Max(0, letters.Length - LookedBack)..].ContainsAny(Vowels),
    };
}
