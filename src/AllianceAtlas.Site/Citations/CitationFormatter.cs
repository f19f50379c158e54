using AllianceAtlas.Documents.Blocks;
using AllianceAtlas.Documents.Prose;
using AllianceAtlas.Documents.Sources;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Claims;
using AllianceAtlas.Knowledge.Evidence;
using AllianceAtlas.Knowledge.Works;
using AllianceAtlas.Site.Links;
using AllianceAtlas.Site.Pages;
using AllianceAtlas.Site.Wording;

namespace AllianceAtlas.Site.Citations;

/// <summary>
/// Author, year and place in running text, in one language: "Safran &amp; Kraus, 2014, enligt Qvarnström, 2018,
/// avsnitt ”Alliansbrott”, stycke 2, s. 9". Works lead to their page, passages to their anchor on the source's page.
/// </summary>
internal sealed class CitationFormatter(AtlasIndex index, UiWords words)
{
    private const int LongestHeading = 48;

    /// <summary>A work as running text names it: <c>Bordin, 1979</c>, <c>Safran &amp; Kraus, 2014</c>, <c>Eubanks et al., 2019</c>.</summary>
    public static string Name(Work work)
    {
        var families = work.Authors.Select(author => author.Family).ToList();
        return $"{Families(families, work.AndOthers)}, {work.Year}";
    }

    /// <summary>A source as running text names it; by its short title when its author is not known.</summary>
    public string Name(SourceRecord source) => $"{Who(source)}, {source.Year}";

    /// <summary>Who speaks in a source: its authors, or its short title.</summary>
    public string Who(SourceRecord source) => source.Authors.Count > 0
        ? Families([.. source.Authors.Select(author => author.Family)], andOthers: false)
        : words.Quote(ShortTitle(source.Title));

    /// <summary>A citation of a page text with its brackets.</summary>
    public IReadOnlyList<TextRun> Prose(ProseCitation citation)
    {
        var cited = citation.Items.Select(item => item.Lines is { } lines
            ? Cited.In(item.Key, lines, item.Place)
            : new Cited(item.Key, item.Locator, null));
        return [new TextRun("("), .. Sequence([.. cited], PlaceDetail.PageFirst), new TextRun(")")];
    }

    /// <summary>What a claim rests on: its works, and the passages they are reported in.</summary>
    public IReadOnlyList<TextRun> Ground(Claim claim) => Sequence(
    [
        .. claim.Voice == Voice.Works ? claim.Works.Select(work => new Cited(work.Id, null, null)) : [],
        .. claim.Evidence.Select(evidence => new Cited(evidence.Source, null, evidence)),
    ], PlaceDetail.Full);

    /// <summary>Who says it, in a few words: the first works, or the source.</summary>
    public string Speaker(Claim claim)
    {
        var works = claim.Voice == Voice.Works ? claim.Works.Select(work => index.Work(work.Id)).OfType<Work>() : [];
        var names = works.Select(Name).ToList();
        if (names.Count == 0)
        {
            names = [.. claim.Evidence.Select(one => index.Source(one.Source)).OfType<SourceRecord>().Distinct().Select(Name)];
        }

        return string.Join("; ", names);
    }

    /// <summary>Section, paragraph and page of <paramref name="passage"/> in words.</summary>
    public string Place(Passage passage) => TextRun.Plain(Joined(PlaceParts([passage], null, PlaceDetail.Full)));

    private static string Families(IReadOnlyList<string> families, bool andOthers) => families switch
    {
        [] => "",
        [var only] when !andOthers => only,
        [var first, var second] when !andOthers => $"{first} & {second}",
        [var first, ..] => $"{first} et al.",
    };

    private static string ShortTitle(string title)
    {
        var colon = title.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 ? title[..colon] : title;
    }

    // A passage after works is where they are reported; a passage after one of the same source needs no name again,
    // after one of the same section no section, and one on the same page is not printed twice.
    private List<TextRun> Sequence(IReadOnlyList<Cited> items, PlaceDetail detail)
    {
        var runs = new List<TextRun>();
        Cited? before = null;
        var printed = "";
        foreach (var item in items)
        {
            var after = before?.Passage is { } one && one.Source == item.Key ? one : null;
            var own = item.Passage is { } passage ? Source(passage, after, detail) : Work(item);
            var text = TextRun.Plain(own);
            if (after is not null && (printed == text || printed.EndsWith($", {text}", StringComparison.Ordinal)))
            {
                continue;
            }

            if (before is not null)
            {
                var reported = before.Passage is null && item.Passage is not null;
                runs.Add(new TextRun(reported ? $", {words["cite.as-reported-by"]} " : "; "));
            }

            runs.AddRange(own);
            (before, printed) = (item, text);
        }

        return runs;
    }

    private List<TextRun> Work(Cited item)
    {
        var locator = item.Locator is null ? "" : $", {item.Locator}";
        if (index.Work(item.Key) is { } work)
        {
            return [new TextRun(Name(work) + locator, SiteAddress.Of(work, words.Language))];
        }

        return index.Source(item.Key) is { } source
            ? [new TextRun(Name(source) + locator, SiteAddress.Of(source, words.Language))]
            : [new TextRun(item.Key + locator)];
    }

    private List<TextRun> Source(PassageReference reference, PassageReference? after, PlaceDetail detail)
    {
        if (index.Source(reference.Source) is not { } source)
        {
            return [new TextRun(reference.Source)];
        }

        var passages = index.Passages(reference);
        var address = Address(source, passages);
        var parts = passages.Count > 0
            ? PlaceParts(passages, after is not null && index.Passages(after) is [.., var last] ? last.Section : null, detail)
            : [[Lines(reference.Lines)]];
        if (after is null)
        {
            parts.Insert(0, [new TextRun(Name(source))]);
        }

        return [.. Joined(parts).Select(run => run with { Address = address })];
    }

    // No lock, or lines between passages: the line itself is all that can be said.
    private TextRun Lines(LineRange lines) => new(lines.First == lines.Last
        ? words.Format("place.line", lines.First)
        : words.Format("place.lines", lines.First, lines.Last));

    // Section, paragraph and page, each a part of its own; running text has the page where there is one.
    private List<List<TextRun>> PlaceParts(
        IReadOnlyList<Passage> passages, IReadOnlyList<string>? sectionBefore, PlaceDetail detail)
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
        var kind = first.Kind is BlockKind.Table or BlockKind.Figure ? first.Kind : BlockKind.Paragraph;
        var shortened = detail == PlaceDetail.PageFirst ? "-short" : "";
        parts.Add([new TextRun(words.Format(UiWords.Key("place", kind) + shortened, count))]);
        return page is null ? parts : [.. parts, page];
    }

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

    private static IEnumerable<TextRun> Joined(IEnumerable<IReadOnlyList<TextRun>> parts) =>
        parts.SelectMany((part, i) => i == 0 ? part : part.Prepend(new TextRun(", ")));

    private string Address(SourceRecord source, IReadOnlyList<Passage> passages) =>
        SiteAddress.Of(source, words.Language) +
        (passages.Count > 0 ? SiteAddress.PassageAnchor(passages[0].Id) : "");

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

    private sealed record Cited(string Key, string? Locator, PassageReference? Passage)
    {
        public static Cited In(string source, LineRange lines, Place place) =>
            new(source, null, new PassageReference(source, lines, place));
    }

    private enum PlaceDetail
    {
        /// <summary>The page where there is one, else section and paragraph: what APA asks for in running text.</summary>
        PageFirst,

        /// <summary>Section, paragraph and page.</summary>
        Full,
    }
}
