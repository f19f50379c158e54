using System.Globalization;

namespace AllianceAtlas.Benchmarks.Corpora;

/// <summary>
/// An invented atlas of any size: as many concepts as asked for, each with a page text in Swedish and in Bokmål, over
/// invented articles and their works. The same size gives the same corpus.
/// </summary>
/// <param name="Concepts">The concepts, in the order of their ids.</param>
/// <param name="Works">The works the page texts and the article cite.</param>
/// <param name="Passages">The paragraphs of the articles; each names one concept and cites one work.</param>
/// <param name="PassagesOfArticle">How many of them make an article.</param>
public sealed record Corpus(
    IReadOnlyList<CorpusConcept> Concepts, IReadOnlyList<CorpusWork> Works, IReadOnlyList<string> Passages, int PassagesOfArticle)
{
    private const int PassagesOfOneOfMany = 100;
    private const int MostPassagesOfOne = 2000;
    private const int LinksPerPage = 6;

    /// <summary>
    /// The corpus of <paramref name="pages"/> pages, half of them Swedish, half Bokmål, over <paramref name="articles"/>
    /// articles of 100 passages each; one article with a passage for each concept when that is 1.
    /// </summary>
    public static Corpus Of(int pages, int articles = 1)
    {
        var count = Math.Max(1, pages / 2);
        var works = Enumerable.Range(0, Math.Clamp(count / 4, 10, 1000)).Select(CorpusWork.At).ToList();
        var concepts = Enumerable.Range(0, count).Select(number => new CorpusConcept(
            number,
            Name(number),
            [.. Enumerable.Range(1, LinksPerPage).Select(step => Id((number + step * step * 7) % count))],
            [.. Enumerable.Range(0, LinksPerPage).Select(step => works[(number * 3 + step * 11) % works.Count])])).ToList();
        var passages = Enumerable.Range(0, articles == 1 ? Math.Min(count, MostPassagesOfOne) : articles * PassagesOfOneOfMany)
            .Select(number => $"{Phrases.Openings[number % Phrases.Openings.Length]} {Phrases.Middles[number % Phrases.Middles.Length]}, "
                + $"och {concepts[number % count].Name} hör dit ({works[number % works.Count].Author}, {works[number % works.Count].Year}).")
            .ToList();
        return new Corpus(concepts, works, passages, articles == 1 ? passages.Count : PassagesOfOneOfMany);
    }

    /// <summary>The id of the concept with <paramref name="number"/>.</summary>
    public static string Id(int number) => string.Create(CultureInfo.InvariantCulture, $"concept-{number:D5}");

    // Four syllables name ten thousand concepts, and no name begins another.
    private static string Name(int number)
    {
        string[] first = ["bal", "dor", "fen", "gim", "hus", "jov", "kel", "lam", "mir", "nos"];
        string[] later = ["ta", "re", "mi", "lo", "ku", "sy", "vå", "dä", "nö", "pe"];
        return first[number / 1000 % 10] + later[number / 100 % 10] + later[number / 10 % 10] + later[number % 10] + "lund";
    }
}
