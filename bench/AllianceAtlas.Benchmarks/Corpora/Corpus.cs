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
    private const int PassagesOfClaim = 10;
    private const int FirstPassageLine = 3;

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

    /// <summary>One claim about each concept and, where there are more passages than concepts, one on each tenth of the rest.</summary>
    public IEnumerable<CorpusClaim> Claims()
    {
        foreach (var concept in Concepts)
        {
            yield return Claim($"about-{concept.Id}", concept, concept.Number % Passages.Count);
        }

        for (var passage = Concepts.Count; passage < Passages.Count; passage += PassagesOfClaim)
        {
            yield return Claim($"on-passage-{passage}", NamedIn(passage), passage);
        }
    }

    /// <summary>The concept that <paramref name="passage"/> names.</summary>
    public CorpusConcept NamedIn(int passage) => Concepts[passage % Concepts.Count];

    /// <summary>The work that <paramref name="passage"/> cites.</summary>
    public CorpusWork CitedIn(int passage) => Works[passage % Works.Count];

    /// <summary>Id of the source that <paramref name="passage"/> stands in.</summary>
    public string SourceOf(int passage)
    {
        // ask-2020, askb-2020, … : ids as they come from authors and years.
        var letters = "";
        for (var rest = passage / PassagesOfArticle; rest > 0; rest /= 26)
        {
            letters += (char)('a' + rest % 26);
        }

        return $"ask{letters}-2020";
    }

    /// <summary>Which paragraph of its source <paramref name="passage"/> is, from 1.</summary>
    public int ParagraphOf(int passage) => passage % PassagesOfArticle + 1;

    /// <summary>The line of its source it stands on, from 1.</summary>
    public int LineOf(int passage) => FirstPassageLine + passage % PassagesOfArticle * 2;

    /// <summary>The two concepts beside <paramref name="concept"/>: they stand in a ring, so that none is alone.</summary>
    public IReadOnlyList<string> NeighboursOf(CorpusConcept concept) =>
        [Id((concept.Number + Concepts.Count - 1) % Concepts.Count), Id((concept.Number + 1) % Concepts.Count)];

    private CorpusClaim Claim(string id, CorpusConcept concept, int passage) => new(id, concept, passage, CitedIn(passage));

    // Four syllables name ten thousand concepts, and no name begins another.
    private static string Name(int number)
    {
        string[] first = ["bal", "dor", "fen", "gim", "hus", "jov", "kel", "lam", "mir", "nos"];
        string[] later = ["ta", "re", "mi", "lo", "ku", "sy", "vå", "dä", "nö", "pe"];
        return first[number / 1000 % 10] + later[number / 100 % 10] + later[number / 10 % 10] + later[number % 10] + "lund";
    }
}
