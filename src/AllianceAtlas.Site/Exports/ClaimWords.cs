using AllianceAtlas.Knowledge.Claims;
using AllianceAtlas.Knowledge.Evidence;

namespace AllianceAtlas.Site.Exports;

/// <summary>What files for other programs call the parts of a claim: the words of its record.</summary>
internal static class ClaimWords
{
    /// <summary>Who says it: <c>author</c>, <c>works</c> or <c>participants</c>.</summary>
    public static string Says(Voice voice) => voice.ToString().ToLowerInvariant();

    /// <summary>The headings above the passage, top one first.</summary>
    public static string Section(Passage passage) => string.Join(" › ", passage.Section);
}
