using AllianceAtlas.Documents.Blocks;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Evidence;
using AllianceAtlas.Site.Wording;

namespace AllianceAtlas.Site.Citations;

/// <summary>Where in a source a passage stands, in the words of one language: section, paragraph and page.</summary>
internal sealed class PlaceFormatter(UiWords words)
{
    private const int LongestHeading = 48;

    /// <summary>Section, paragraph and page of <paramref name="passage"/> in words.</summary>
    public string Of(Passage passage) => TextRun.Plain(Joined(Parts([passage], null, PlaceDetail.Full)));

    /// <summary>The parts of <paramref name="parts"/> with commas between.</summary>
    public static IEnumerable<TextRun> Joined(IEnumerable<IReadOnlyList<TextRun>> parts) =>
        parts.SelectMany((part, i) => i == 0 ? part : part.Prepend(new TextRun(", ")));

    /// <summary>Lines of a source: all that can be said without a lock, or of lines between passages.</summary>
    public TextRun Lines(LineRange lines) => new(lines.First == lines.Last
        ? words.Format("place.line", lines.First)
        : words.Format("place.lines", lines.First, lines.Last));

    /// <summary>Section, paragraph and page, each a part of its own; running text has the page where there is one.</summary>
    /// <param name="passages">Neighbours in one source, at least one.</param>
    /// <param name="sectionBefore">The section named just before, which is not named again.</param>
    /// <param name="detail">How much is said.</param>
    public List<List<TextRun>> Parts(IReadOnlyList<Passage> passages, IReadOnlyList<string>? sectionBefore, PlaceDetail detail)
    {
        var first = passages[0];
        List<TextRun>? page = first.Page is { } number ? [new TextRun(words.Format("place.page", number))] : null;
        if (page is not null && detail == PlaceDetail.PageFirst)
        {
            return [page];
        }

        var parts = new List<List<TextRun>>();
        if (first.Section.Count > 0 && sectionBefore?.SequenceEqual(first.Section) != true)
        {
            parts.Add(Section(first, detail));
        }

        var last = passages.TakeWhile(passage => passage.Section.SequenceEqual(first.Section)).Last();
        var count = first.Number == last.Number ? $"{first.Number}" : $"{first.Number}–{last.Number}";
        parts.Add([new TextRun(words.Format(Key(first.Kind, detail), count))]);
        return page is null ? parts : [.. parts, page];
    }

    private static string Key(BlockKind kind, PlaceDetail detail) => (kind, detail) switch
    {
        (BlockKind.Table, PlaceDetail.PageFirst) => "place.table-short",
        (BlockKind.Table, _) => "place.table",
        (BlockKind.Figure, PlaceDetail.PageFirst) => "place.figure-short",
        (BlockKind.Figure, _) => "place.figure",
        (_, PlaceDetail.PageFirst) => "place.paragraph-short",
        _ => "place.paragraph",
    };

    private List<TextRun> Section(Passage passage, PlaceDetail detail)
    {
        var (open, close) = words.Quotes;
        var language = passage.Language == words.Language ? null : (Language?)passage.Language;
        return
        [
            new TextRun(detail == PlaceDetail.Full ? $"{words["place.section"]} {open}" : open),
            new TextRun(Shortened(passage.Section[^1]), Language: language),
            new TextRun(close),
        ];
    }

    // A run-in heading can be a whole clause; the link needs only enough to be recognised.
    private static string Shortened(string heading)
    {
        if (heading.Length <= LongestHeading)
        {
            return heading;
        }

        var blank = heading.LastIndexOf(' ', LongestHeading);
        return heading[..(blank > 0 ? blank : LongestHeading)] + " …";
    }
}
