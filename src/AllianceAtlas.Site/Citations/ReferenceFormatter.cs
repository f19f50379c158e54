using AllianceAtlas.Documents.Citations;
using AllianceAtlas.Documents.Sources;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Works;
using AllianceAtlas.Site.Wording;

namespace AllianceAtlas.Site.Citations;

/// <summary>
/// The entry of a reference list in the manner of APA, as far as the parts are known; nothing is filled in. Norwegian
/// APA prints no comma before the ampersand (a joint national adaptation), Swedish keeps it.
/// </summary>
internal sealed class ReferenceFormatter(UiWords words)
{
    private const string Resolver = "https://doi.org/";

    public IReadOnlyList<TextRun> Entry(Work work)
    {
        var runs = Start(Authors(work.Authors, work.AndOthers), work.Year, work.Title, work.ContainerTitle is not null);
        Container(runs, work.ContainerTitle, work.Volume, work.Issue, work.Pages);
        End(runs, work.Publisher, work.Doi);
        return runs;
    }

    public IReadOnlyList<TextRun> Entry(SourceRecord source)
    {
        string? Field(string name) => source.Fields.GetValueOrDefault(name);
        var container = Field("container-title");
        var runs = Start(Authors(source.Authors, andOthers: false), source.Year, source.Title, container is not null);
        var title = runs.FindIndex(run => run.Text.StartsWith(source.Title, StringComparison.Ordinal));
        runs[title] = runs[title] with { Language = source.Language == words.Language ? null : source.Language };
        Container(runs, container, Field("volume"), Field("issue"), Field("page"));
        End(runs, Field("publisher"), Field("DOI"));
        return runs;
    }

    private string Authors(IReadOnlyList<Author> authors, bool andOthers)
    {
        var names = authors
            .Select(author => author.Given is { } given ? $"{author.Family}, {given}" : author.Family)
            .ToList();
        if (andOthers)
        {
            return string.Join(", ", names.Append("et al."));
        }

        var comma = words.Language == Language.Swedish ? "," : "";
        return names.Count < 2 ? string.Concat(names) : $"{string.Join(", ", names[..^1])}{comma} & {names[^1]}";
    }

    private static List<TextRun> Start(string authors, string year, string? title, bool insideContainer)
    {
        var runs = new List<TextRun>();
        if (authors.Length > 0)
        {
            runs.Add(new TextRun($"{authors} ({year})."));
        }

        if (title is not null)
        {
            runs.Add(new TextRun(runs.Count > 0 ? " " : ""));
            runs.Add(new TextRun(Ended(title), Emphasised: !insideContainer));
        }

        if (authors.Length == 0)
        {
            runs.Add(new TextRun($" ({year})."));
        }

        return runs;
    }

    private static void Container(List<TextRun> runs, string? container, string? volume, string? issue, string? pages)
    {
        if (container is null)
        {
            return;
        }

        runs.Add(new TextRun(" "));
        runs.Add(new TextRun(volume is null ? container : $"{container}, {volume}", Emphasised: true));
        var number = issue is null ? "" : volume is null ? $", {issue}" : $"({issue})";
        runs.Add(new TextRun($"{number}{(pages is null ? "" : $", {pages.Replace('-', '–')}")}."));
    }

    private static void End(List<TextRun> runs, string? publisher, string? doi)
    {
        if (publisher is not null)
        {
            runs.Add(new TextRun($" {Ended(publisher)}"));
        }

        if (doi is not null)
        {
            runs.Add(new TextRun(" "));
            runs.Add(new TextRun(Resolver + doi, Resolver + doi));
        }
    }

    private static string Ended(string text) => text.Length > 0 && text[^1] is '.' or '?' or '!' ? text : text + ".";
}
