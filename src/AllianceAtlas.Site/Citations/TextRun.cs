using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Site.Citations;

/// <summary>A stretch of text as a page prints it; neighbours with the same address become one link.</summary>
/// <param name="Text">The characters, not escaped for any format.</param>
/// <param name="Address">Where it leads: an address of this site, or an <c>https:</c> one; null for plain text.</param>
/// <param name="Language">Its language where that is not the page's own.</param>
/// <param name="Emphasised">Whether it is the title of a work.</param>
public sealed record TextRun(
    string Text, string? Address = null, Language? Language = null, bool Emphasised = false)
{
    /// <summary>The characters of <paramref name="runs"/> without links.</summary>
    public static string Plain(IEnumerable<TextRun> runs) =>
        runs is IReadOnlyList<TextRun> { Count: 1 } only ? only[0].Text : string.Concat(runs.Select(run => run.Text));
}
