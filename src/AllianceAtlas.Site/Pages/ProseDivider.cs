using System.Runtime.InteropServices;
using AllianceAtlas.Documents.Citations;
using AllianceAtlas.Documents.Prose;
using AllianceAtlas.Site.Pages.Parts;

namespace AllianceAtlas.Site.Pages;

/// <summary>Divides a page text at its headings of the second level and gives each its anchor.</summary>
internal static class ProseDivider
{
    // Keeps the anchors of a text apart from the page's own, which are plain English words.
    private const string AnchorPrefix = "s-";

    /// <summary>What stands before the first heading of the second level.</summary>
    public static IReadOnlyList<ProseBlock> Definition(ProseDocument text) =>
        [.. text.Blocks.TakeWhile(block => block is not ProseHeading { Level: 2 })];

    public static ProseBody Divide(ProseDocument text)
    {
        var definition = new List<ProseBlock>();
        var sections = new List<ProseSection>();
        var under = definition;
        var timesUsed = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var block in text.Blocks)
        {
            if (block is ProseHeading { Level: 2 } heading)
            {
                under = [];
                sections.Add(new ProseSection(Anchor(heading, timesUsed), heading.Content, under));
            }
            else
            {
                under.Add(block);
            }
        }

        return new ProseBody(definition, sections);
    }

    /// <summary>The characters of <paramref name="inlines"/> and what is inside them, without links and citations.</summary>
    public static string Plain(IReadOnlyList<ProseInline> inlines)
    {
        if (inlines is [ProseText only])
        {
            return only.Content;
        }

        var characters = new List<char>();
        ProseInline.AddCharacters(inlines, characters);
        return new string(CollectionsMarshal.AsSpan(characters));
    }

    private static string Anchor(ProseHeading heading, Dictionary<string, int> timesUsed)
    {
        var slug = AnchorPrefix + WorkId.Slug(Plain(heading.Content));
        var times = timesUsed[slug] = timesUsed.GetValueOrDefault(slug) + 1;
        return times == 1 ? slug : $"{slug}--{times}";
    }
}
