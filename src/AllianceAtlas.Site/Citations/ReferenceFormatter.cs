using AllianceAtlas.Documents.Publications;
using AllianceAtlas.Site.Links;
using AllianceAtlas.Site.Wording;

namespace AllianceAtlas.Site.Citations;

/// <summary>
/// The entry of a reference list by APA 7, in one language, as far as the parts are known. Nothing is filled in: a title
/// that nobody has told is said to be unknown.
/// </summary>
internal sealed class ReferenceFormatter(UiWords words)
{
    private const string Resolver = "https://doi.org/";

    public IReadOnlyList<TextRun> Entry(Publication item)
    {
        var names = Names(item);
        var date = $"({Date(item)}).";
        var title = Title(item);
        IEnumerable<IReadOnlyList<TextRun>> parts =
        [
            .. names.Length > 0 ? [[new TextRun($"{Ended(names)} {date}")], title] : new[] { title, [new TextRun(date)] },
            Around(item),
            Publisher(item),
            Address(item),
            item.Issued.Original is { } year ? [new TextRun($"({words.Format("reference.original", $"{year}")})")] : [],
        ];
        return [.. parts.Where(part => part.Count > 0).SelectMany((part, i) => i == 0 ? part : part.Prepend(new TextRun(" ")))];
    }

    private string Names(Publication item)
    {
        var names = AuthorNames.InList(item.Names, item.AndOthers, words.Language);
        var areEditors = item.Authors.Count == 0 && names.Length > 0;
        return areEditors ? $"{names} ({words["reference.editors"]})" : names;
    }

    // A page of the web is dated to the day; everything else by its year.
    private string Date(Publication item)
    {
        var date = item.Issued;
        if (item.Type != "webpage" || date.Year is not { } year || date.Month is not { } month)
        {
            return date.Year is { } only ? $"{only}{date.Suffix}" : new NameFormatter(words).Year(item);
        }

        var day = new DateOnly(year, month, date.Day ?? 1);
        return $"{year}, {(date.Day is null ? words.Month(day) : words.Day(day))}";
    }

    private List<TextRun> Title(Publication item)
    {
        if (item.Title is null)
        {
            return [new TextRun($"[{words["reference.title-unknown"]}].")];
        }

        var notes = Notes(item);
        var language = item.Language == words.Language ? null : item.Language;
        return Closed(new TextRun(item.Title, Language: language, Emphasised: item.IsWhole), notes.Length > 0 ? $" {notes}" : "");
    }

    // "(2 uppl.)", "(SOU 2010:12)", "[Examensarbete, Göteborgs universitet]".
    private string Notes(Publication item)
    {
        string?[] inParentheses = [Edition(item), item.Type is "report" or "thesis" or "book" ? item.Number : null];
        var first = string.Join(", ", item.Type == "chapter" ? [] : inParentheses.OfType<string>());
        var genre = item.Type == "thesis" && item.Genre is { } both ? words.Capitalised(both[words.Language]) : null;
        var second = genre is null ? "" : $"[{string.Join(", ", new[] { genre, item.Publisher }.OfType<string>())}]";
        return string.Join(' ', new[] { first.Length > 0 ? $"({first})" : "", second }.Where(note => note.Length > 0));
    }

    private string? Edition(Publication item) => item.Edition is { } edition && edition.All(char.IsAsciiDigit)
        ? words.Format("reference.edition", edition)
        : item.Edition;

    private List<TextRun> Around(Publication item) => (item.Type, item.ContainerTitle) switch
    {
        (_, null) => [],
        ("webpage", { } site) => item.Names.Any(name => name.Family == site) ? [] : [new TextRun(Ended(site))],
        ("chapter", { } book) => Book(item, book),
        (_, { } journal) => Journal(item, journal),
    };

    private List<TextRun> Book(Publication item, string book)
    {
        var editors = item.Editors.Count == 0
            ? ""
            : $"{AuthorNames.Editors(item.Editors, words.Language)} ({words["reference.editors"]}), ";
        var inside = string.Join(", ", new[] { Edition(item), item.Pages is { } pages ? words.Format("place.page", pages) : null }.OfType<string>());
        return
        [
            new TextRun($"{words["reference.in"]} {editors}"),
            .. Closed(new TextRun(book, Emphasised: true), inside.Length > 0 ? $" ({inside})" : ""),
        ];
    }

    private static List<TextRun> Journal(Publication item, string journal)
    {
        var issue = item.Issue is null ? "" : item.Volume is null ? $", ({item.Issue})" : $"({item.Issue})";
        var rest = $"{issue}{(item.Pages is { } pages ? $", {pages}" : "")}";
        var name = item.Volume is { } volume ? $"{journal}, {volume}" : journal;
        return Closed(new TextRun(name, Emphasised: true), rest);
    }

    // The university of a thesis stands in its brackets; who publishes his own report is named once.
    private static IReadOnlyList<TextRun> Publisher(Publication item) =>
        item.Publisher is not { } publisher ||
        (item.Type == "thesis" && item.Genre is not null && item.Title is not null) ||
        item.Names.Any(name => name.Family == publisher)
            ? []
            : [new TextRun(Ended(publisher))];

    private IReadOnlyList<TextRun> Address(Publication item)
    {
        if ((item.Doi is { } doi ? Resolver + doi : item.Url) is not { } address)
        {
            return [];
        }

        var link = new TextRun(address, ContentLinks.IsOutside(address) ? address : null);
        return item.Doi is null && item.Accessed is { } day
            ? [new TextRun($"{words.Format("reference.retrieved", $"{words.Day(day)} {day.Year}")} "), link]
            : [link];
    }

    // The full stop after a title in italics is not in italics itself.
    private static List<TextRun> Closed(TextRun title, string rest) => (rest, title.Text) switch
    {
        ("", [.., '.' or '?' or '!']) => [title],
        _ => [title, new TextRun($"{rest}.")],
    };

    private static string Ended(string text) => text.Length > 0 && text[^1] is '.' or '?' or '!' ? text : text + ".";
}
