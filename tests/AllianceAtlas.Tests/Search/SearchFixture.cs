using AllianceAtlas.Documents.Text;
using AllianceAtlas.Site.Search;

namespace AllianceAtlas.Tests.Search;

/// <summary>The fixture collection <c>pages.tsv</c> and its graded queries <c>queries.tsv</c>, both in our own words.</summary>
internal static class SearchFixture
{
    /// <summary>Folder of the checked-in files of the search tests.</summary>
    public static string Folder { get; } = Path.Combine(Repository.Root, "tests", "AllianceAtlas.Tests", "Search");

    /// <summary>The script that the site sends.</summary>
    public static string Script { get; } = Path.Combine(Repository.Root, "src", "AllianceAtlas.Site", "Assets", "search.js");

    public static IReadOnlyList<SearchDocument> Documents { get; } = [.. Rows("pages.tsv").Select(Document)];

    public static IReadOnlyList<GradedQuery> Queries { get; } = [.. Rows("queries.tsv").Select(Query)];

    public static SearchIndex Index { get; } = SearchIndexBuilder.Build(Documents);

    public static IEnumerable<string[]> Rows(string file) =>
        File.ReadLines(Path.Combine(Folder, file)).Where(line => !line.StartsWith("# ", StringComparison.Ordinal)).Select(line => line.Split('\t'));

    private static SearchDocument Document(string[] row)
    {
        var authored = row[11].Split('|');
        return new SearchDocument(
            row[0], Enum.Parse<SearchKind>(row[0].Split(':')[0], ignoreCase: true), LanguageCodes.Parse(row[1])!.Value, row[2], row[3])
        {
            Summary = row[4],
            Labels = [.. LanguageCodes.All.SelectMany((language, i) => Labels(row[5 + i], language))],
            Headings = row[9].Split("; ", StringSplitOptions.RemoveEmptyEntries),
            Body = [row[10]],
            Authors = authored[0].Split(';', StringSplitOptions.RemoveEmptyEntries),
            Year = authored.Length > 1 ? authored[1] : null,
            Traditions = row[12].Split(';', StringSplitOptions.RemoveEmptyEntries),
        };
    }

    private static IEnumerable<SearchLabel> Labels(string cell, Language language) =>
        cell.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(text => text[0] switch
        {
            '+' => new SearchLabel(text[1..], language, SearchLabelKind.Alternative),
            '~' => new SearchLabel(text[1..], language, SearchLabelKind.Hidden),
            _ => new SearchLabel(text, language),
        });

    private static GradedQuery Query(string[] row, int number) => new(
        number,
        row[0],
        LanguageCodes.Parse(row[1])!.Value,
        row[2],
        row[3].Split(',').Select(answer => answer.Split('=')).ToDictionary(answer => answer[0], answer => answer[1] == "2" ? 2 : 1));
}

/// <summary>One query with its answers.</summary>
internal sealed record GradedQuery(
    int Number, string Kind, Language Language, string Text, IReadOnlyDictionary<string, int> Answers)
{
    /// <summary>Whether the query was kept aside until the first full measurement.</summary>
    public bool IsHeldOut => Number % 2 == 1;
}
