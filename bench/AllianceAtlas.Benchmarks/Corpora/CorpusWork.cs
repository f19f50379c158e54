using System.Globalization;

namespace AllianceAtlas.Benchmarks.Corpora;

/// <summary>One invented work.</summary>
/// <param name="Author">Surname of its author.</param>
/// <param name="Year">Year it came out.</param>
public sealed record CorpusWork(string Author, string Year)
{
    /// <summary>Its id in both formats.</summary>
    public string Id { get; } = $"{Author.ToLowerInvariant()}-{Year}";

    /// <summary>The work with <paramref name="number"/>.</summary>
    public static CorpusWork At(int number)
    {
        string[] first = ["Berg", "Dal", "Ek", "Furu", "Gran", "Holm", "Lind", "Moe", "Nord", "Sund"];
        string[] last = ["ander", "by", "gren", "heim", "kvist", "land", "man", "strand", "torp", "vik"];
        return new CorpusWork(
            first[number % 10] + last[number / 10 % 10],
            (1950 + number / 100 * 7).ToString(CultureInfo.InvariantCulture));
    }
}
