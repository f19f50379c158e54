using System.Globalization;
using System.Text;

namespace AllianceAtlas.Benchmarks;

/// <summary>
/// An article in words of our own, as long as asked for, in the form of the text of a PDF: hyphens at line ends,
/// numbered headings, running heads, author–year citations. The same length gives the same text.
/// </summary>
public static class InventedArticle
{
    private const int Width = 84;
    private const int LinesPerPage = 44;

    /// <summary>An article of at least <paramref name="characters"/> characters.</summary>
    public static string Write(int characters)
    {
        var text = new StringBuilder(characters + 1024);
        var lines = 0;
        for (var paragraph = 0; text.Length < characters; paragraph++)
        {
            if (paragraph % 6 == 0)
            {
                text.Append(CultureInfo.InvariantCulture, $"\n{paragraph / 6 + 1}. Avsnitt om alliansens villkor\n\n");
            }

            foreach (var line in Broken(Paragraph(paragraph)))
            {
                text.Append(line).Append(" \n");
                if (++lines % LinesPerPage == 0)
                {
                    text.Append(CultureInfo.InvariantCulture, $"\n\nALLIANSENS VILLKOR  {lines / LinesPerPage}\n\n");
                }
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    private static string Paragraph(int number)
    {
        var text = new StringBuilder();
        for (var sentence = 0; sentence < 5; sentence++)
        {
            var seed = number * 7 + sentence * 3;
            text.Append(Phrases.Openings[seed % Phrases.Openings.Length]).Append(' ')
                .Append(Phrases.Middles[seed % Phrases.Middles.Length]).Append(' ')
                .Append(Phrases.Citations[seed % Phrases.Citations.Length]).Append(". ");
        }

        return text.ToString().TrimEnd();
    }

    // Lines of a fixed width; a word that does not fit is hyphenated after its first four letters.
    private static IEnumerable<string> Broken(string paragraph)
    {
        var line = new StringBuilder();
        foreach (var word in paragraph.Split(' '))
        {
            if (line.Length + word.Length + 1 <= Width)
            {
                line.Append(line.Length > 0 ? " " : "").Append(word);
                continue;
            }

            var fits = word.Length > 8 && word.All(char.IsLetter);
            yield return fits ? $"{line} {word[..4]}-" : line.ToString();
            line.Clear().Append(fits ? word[4..] : word);
        }

        yield return line.ToString();
    }
}
