using System.Globalization;
using AllianceAtlas.Documents.Citations;

namespace AllianceAtlas.Tests.Citations;

/// <summary>One work occurrence as a person annotated it; the tables under <c>Citations/Expected</c> hold no sentence.</summary>
internal sealed record ExpectedWork(int Line, string Kind, string FirstAuthor, string Year, bool EtAl, string OtherAuthors)
{
    public override string ToString() =>
        $"{Line} {Kind} {FirstAuthor}{(EtAl ? " et al." : "")}{(OtherAuthors.Length > 0 ? ";" + OtherAuthors : "")} {Year}";
}

internal static class ExpectedCitations
{
    /// <summary>The annotated works, and voices, of one text.</summary>
    public static IReadOnlyList<ExpectedWork> Read(string id) =>
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Citations", "Expected", id + ".tsv"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t'))
            .Select(cells => new ExpectedWork(
                int.Parse(cells[0], CultureInfo.InvariantCulture),
                cells[1],
                Cell(cells, 2),
                Cell(cells, 3),
                Cell(cells, 4) == "+",
                Cell(cells, 5))),
    ];

    /// <summary>The members of <paramref name="these"/> without a partner in <paramref name="those"/>; the same work twice needs two partners.</summary>
    public static IReadOnlyList<ExpectedWork> Without(IReadOnlyList<ExpectedWork> these, IReadOnlyList<ExpectedWork> those)
    {
        var left = those.CountBy(work => work).ToDictionary();
        return [.. these.Where(work => (left[work] = left.GetValueOrDefault(work) - 1) < 0)];
    }

    /// <summary>What the finder found, in the same form.</summary>
    public static IReadOnlyList<ExpectedWork> Of(IEnumerable<Citation> citations) =>
    [
        .. citations.SelectMany(citation => citation.Kind == CitationKind.Participant
            ? [new ExpectedWork(citation.Line, "participant", "", "", false, "")]
            : citation.Items.Select(item => new ExpectedWork(
                item.Line,
                Name(citation.Kind),
                item.FirstAuthor ?? "",
                item.Year ?? item.Number?.ToString(CultureInfo.InvariantCulture) ?? "",
                item.EtAl,
                string.Join(';', item.OtherAuthors)))),
    ];

    private static string Name(CitationKind kind) => kind switch
    {
        CitationKind.PersonalCommunication => "personal-communication",
        _ => kind.ToString().ToLowerInvariant(),
    };

    private static string Cell(string[] cells, int index) => index < cells.Length ? cells[index] : "";
}
