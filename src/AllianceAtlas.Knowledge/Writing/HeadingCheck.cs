using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Prose;

namespace AllianceAtlas.Knowledge.Writing;

/// <summary>Checks the headings of a page text: each has words and a text, none is there twice, no level is left out.</summary>
internal static class HeadingCheck
{
    public static void Check(ProseDocument page, DiagnosticBag findings)
    {
        var seen = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var level = 1;
        for (var i = 0; i < page.Blocks.Count; i++)
        {
            if (page.Blocks[i] is not ProseHeading heading)
            {
                continue;
            }

            var words = Words(heading);
            CheckWords(heading, words, seen, findings);
            if (heading.Level > level + 1)
            {
                findings.Add(new Diagnostic(
                    DiagnosticCatalogue.HeadingLevelSkipped, heading.Place, words, Marks(heading.Level), Marks(level + 1)));
            }

            // A heading may open a group of smaller ones and say nothing itself.
            if (words.Length > 0 && (i + 1 == page.Blocks.Count || page.Blocks[i + 1] is ProseHeading next && next.Level <= heading.Level))
            {
                findings.Add(new Diagnostic(DiagnosticCatalogue.SectionEmpty, heading.Place, words));
            }

            level = heading.Level;
        }
    }

    private static void CheckWords(ProseHeading heading, string words, Dictionary<string, int> seen, DiagnosticBag findings)
    {
        if (words.Length == 0)
        {
            findings.Add(new Diagnostic(DiagnosticCatalogue.HeadingEmpty, heading.Place));
        }
        else if (!seen.TryAdd(words, heading.Place.Start.Line))
        {
            findings.Add(new Diagnostic(DiagnosticCatalogue.HeadingTwice, heading.Place, words, $"{seen[words]}"));
        }
    }

    private static string Marks(int level) => new('#', level);

    private static string Words(ProseHeading heading) => heading.Content is [ProseText only] ? only.Content.Trim() : string.Concat(heading.Descendants().Select(inline => inline switch
    {
        ProseText text => text.Content,
        ProseCode code => code.Content,
        _ => "",
    })).Trim();
}
