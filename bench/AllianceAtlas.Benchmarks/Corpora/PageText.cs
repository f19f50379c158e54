using System.Text;

namespace AllianceAtlas.Benchmarks.Corpora;

/// <summary>
/// The body of a page: a definition, four sections and a table, some 400 words with six links and twelve citations. Link
/// and citation are written by the caller, for each generator has its own signs for them.
/// </summary>
internal static class PageText
{
    private const int Sections = 4;

    private static readonly string[] NorwegianOpenings =
    [
        "I samtalen mellom pasient og terapeut", "Når alliansen blir prøvd", "Under veiledningens første timer",
        "For den som søker hjelp", "I den forskningen som finnes", "Etter et alliansebrudd",
    ];

    private static readonly string[] NorwegianMiddles =
    [
        "merkes det ofte hvordan responsivitet og tilknytning henger sammen", "kan en åpen samtale om det vanskelige gi ny tillit",
        "blir det tydelig at parallellprosesser ikke alltid blir lagt merke til", "har få undersøkt hvordan selvavsløring blir tatt imot",
    ];

    public static string Write(CorpusConcept concept, bool swedish, Func<string, string> link, Func<CorpusWork, string> cite)
    {
        var text = new StringBuilder(4096);
        text.Append(Definition(concept, swedish)).Append(' ').Append(cite(concept.Works[0])).Append("\n\n");
        for (var section = 0; section < Sections; section++)
        {
            text.Append(swedish ? "## Avsnitt " : "## Avsnittet ").Append(section + 1).Append("\n\n");
            for (var paragraph = 0; paragraph < 2; paragraph++)
            {
                Paragraph(text, concept, section * 2 + paragraph, swedish, link, cite);
            }
        }

        Table(text, concept);
        return text.ToString();
    }

    private static string Definition(CorpusConcept concept, bool swedish) => swedish
        ? $"Med {concept.Name} menas i den här påhittade atlasen något som bara finns till för att mäta."
        : $"Med {concept.Name} menes i dette oppdiktede atlaset noe som bare finnes for å måle.";

    private static void Paragraph(
        StringBuilder text, CorpusConcept concept, int number, bool swedish, Func<string, string> link, Func<CorpusWork, string> cite)
    {
        var (openings, middles) = swedish ? (Phrases.Openings, Phrases.Middles) : (NorwegianOpenings, NorwegianMiddles);
        for (var sentence = 0; sentence < 4; sentence++)
        {
            var seed = concept.Number + number * 5 + sentence * 3;
            text.Append(openings[seed % openings.Length]).Append(' ')
                .Append(middles[seed % middles.Length]).Append(". ");
        }

        text.Append(swedish ? "Det hör *ihop* med " : "Det hører *sammen* med ").Append(link(concept.Links[number % concept.Links.Count])).Append(' ')
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
