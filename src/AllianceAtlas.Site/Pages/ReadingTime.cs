using AllianceAtlas.Documents.Prose;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Claims;

namespace AllianceAtlas.Site.Pages;

/// <summary>How long a text takes to read, at a pace that leaves time to think.</summary>
internal static class ReadingTime
{
    private const int WordsAMinute = 200;

    /// <summary>Minutes for <paramref name="words"/>, at least one.</summary>
    public static int Minutes(int words) => Math.Max(1, (words + WordsAMinute / 2) / WordsAMinute);

    /// <summary>The words of <paramref name="blocks"/> without their citations.</summary>
    public static int Words(IEnumerable<ProseBlock> blocks) =>
        blocks.Sum(block => block.Descendants().Sum(inline => inline is ProseText text ? Words(text.Content) : 0));

    /// <summary>The words of <paramref name="claims"/> in <paramref name="language"/>.</summary>
    public static int Words(IEnumerable<Claim> claims, Language language) => claims.Sum(claim => Words(claim.Text[language]));

    /// <summary>The words of <paramref name="text"/>.</summary>
    public static int Words(string text)
    {
        var words = 0;
        var before = ' ';
        foreach (var character in text)
        {
            words += before == ' ' && character != ' ' ? 1 : 0;
            before = character;
        }

        return words;
    }
}
