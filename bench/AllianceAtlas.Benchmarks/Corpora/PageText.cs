using System.Text;

namespace AllianceAtlas.Benchmarks.Corpora;

/// <summary>
/// The body of a page: a definition, four sections and a table, some 400 words with six links and twelve citations. Link
/// and citation are written by the caller, for each generator has its own signs for them.
/// </summary>
internal static class PageText
{
    private const int Sections = 4;

    public static string Write(CorpusConcept concept, bool swedish, Func<string, string> link, Func<CorpusWork, string> cite)
    {
        var text = new StringBuilder(4096);
        text.Append(Definition(concept, swedish)).Append(' ').Append(cite(concept.Works[0])).Append("\n\n");
        for (var section = 0; section < Sections; section++)
        {
            text.Append(swedish ? "## Avsnitt " : "## Avsnittet ").Append(section + 1).Append("\n\n");
            for (var paragraph = 0; paragraph < 2; paragraph++)
            {
                Paragraph(text, concept, section * 2 + paragraph, link, cite);
            }
        }

        Table(text, concept);
        return text.ToString();
    }

    private static string Definition(CorpusConcept concept, bool swedish) => swedish
        ? $"Med {concept.Name} menas i den här påhittade atlasen något som bara finns till för att mäta."
        : $"Med {concept.Name} menes i dette oppdiktede atlaset noe som bare finnes for å måle.";

    private static void Paragraph(
        StringBuilder text, CorpusConcept concept, int number, Func<string, string> link, Func<CorpusWork, string> cite)
    {
        for (var sentence = 0; sentence < 4; sentence++)
        {
            var seed = concept.Number + number * 5 + sentence * 3;
            text.Append(Phrases.Openings[seed % Phrases.Openings.Length]).Append(' ')
                .Append(Phrases.Middles[seed % Phrases.Middles.Length]).Append(". ");
        }

        text.Append("Det hör *ihop* med ").Append(link(concept.Links[number % concept.Links.Count])).Append(' ')
            .Append(cite(concept.Works[number % concept.Works.Count])).Append(".\n\n");
    }

    private static void Table(StringBuilder text, CorpusConcept concept)
    {
        text.Append("| A | B | C |\n| --- | --- | --- |\n");
        for (var row = 0; row < 4; row++)
        {
            text.Append("| ").Append(concept.Name).Append(" | ").Append(row + concept.Number % 7).Append(" | prov |\n");
        }
    }
}
