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

    /// <summary>Section, paragraph and page of passages, as plain words; empty for no passages.</summary>
    public string PlaceName(IReadOnlyList<Passage> passages) =>
        passages.Count == 0 ? "" : TextRun.Plain(PlaceRuns(passages, "", PlaceDetail.Full)).TrimStart(',', ' ');

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
    // and one on the same page is not printed twice.
    private List<TextRun> Sequence(IReadOnlyList<Cited> items, PlaceDetail detail)
    {
        var runs = new List<TextRun>();
        Cited? before = null;
        var printed = "";
        foreach (var item in items)
        {
            var sameSource = before?.Passage is not null && before.Key == item.Key;
            var own = item.Passage is { } passage ? Source(passage, named: !sameSource, detail) : Work(item);
            var text = TextRun.Plain(own);
            if (sameSource && (printed == text || printed.EndsWith($", {text}", StringComparison.Ordinal)))
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

    private List<TextRun> Source(PassageReference reference, bool named, PlaceDetail detail)
    {
        if (index.Source(reference.Source) is not { } source)
        {
            return [new TextRun(reference.Source)];
        }

        var place = Place(source, reference, detail);
        if (named)
        {
            place.Insert(0, new TextRun(Name(source), place[0].Address));
        }
        else
        {
            place[0] = place[0] with { Text = place[0].Text.TrimStart(',', ' ') };
        }

        return place;
    }

    private List<TextRun> Place(SourceRecord source, PassageReference reference, PlaceDetail detail)
    {
        var passages = index.Passages(reference);
        var address = Address(source, passages);
        if (passages.Count > 0)
        {
            return PlaceRuns(passages, address, detail);
        }

        // No lock, or lines between passages: the line itself is all that can be said.
        var lines = reference.Lines.First == reference.Lines.Last
            ? words.Format("place.line", reference.Lines.First)
            : words.Format("place.lines", reference.Lines.First, reference.Lines.Last);
        return [new TextRun($", {lines}", address)];
    }

    private List<TextRun> PlaceRuns(IReadOnlyList<Passage> passages, string address, PlaceDetail detail)
    {
        var runs = new List<TextRun>();
        var first = passages[0];
        var page = first.Page is { } number ? new TextRun($", {words.Format("place.page", number)}", address) : null;
        if (page is not null && detail == PlaceDetail.PageFirst)
        {
            return [page];
        }

        if (first.Section.Count > 0)
        {
            var (open, close) = words.Quotes;
            var language = first.Language == words.Language ? null : (Language?)first.Language;
            runs.Add(new TextRun($", {words["place.section"]} {open}", address));
            runs.Add(new TextRun(Shortened(first.Section[^1]), address, language));
            runs.Add(new TextRun(close, address));
        }

        var last = passages.TakeWhile(passage => passage.Section.SequenceEqual(first.Section)).Last();
        var count = first.Number == last.Number ? $"{first.Number}" : $"{first.Number}–{last.Number}";
        var kind = first.Kind is BlockKind.Table or BlockKind.Figure ? first.Kind : BlockKind.Paragraph;
        runs.Add(new TextRun($", {words.Format(UiWords.Key("place", kind), count)}", address));
        return page is null ? runs : [.. runs, page];
    }

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
