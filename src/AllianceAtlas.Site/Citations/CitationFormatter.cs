using System.Collections.Concurrent;
using AllianceAtlas.Documents.Prose;
using AllianceAtlas.Documents.Publications;
using AllianceAtlas.Documents.Sources;
using AllianceAtlas.Knowledge.Claims;
using AllianceAtlas.Knowledge.Evidence;
using AllianceAtlas.Knowledge.Works;
using AllianceAtlas.Site.Links;
using AllianceAtlas.Site.Pages;
using AllianceAtlas.Site.Wording;

namespace AllianceAtlas.Site.Citations;

/// <summary>
/// Author, year and place in brackets, in one language: "Safran &amp; Kraus, 2014, som återges i Qvarnström, 2018,
/// avsnitt ”Alliansbrott”, stycke 2, s. 9". Works lead to their page, passages to their anchor on the source's page.
/// </summary>
internal sealed class CitationFormatter(AtlasIndex index, UiWords words, ReferenceRanks ranks)
{
    private readonly NameFormatter _names = new(words);
    private readonly PlaceFormatter _places = new(words);

    // A work is named on many pages, and its pages are counted alike.
    private readonly ConcurrentDictionary<Publication, IReadOnlyList<TextRun>> _linkedNames =
        new((IEqualityComparer<Publication>)ReferenceEqualityComparer.Instance);

    private readonly ConcurrentDictionary<string, string> _locators = new(StringComparer.Ordinal);

    /// <summary>
    /// A work or a source as titles and lists name it: <c>Bordin, 1979</c>, <c>Safran &amp; Kraus, 2014</c>; by its short title
    /// when its author is not known.
    /// </summary>
    public string Name(Publication publication) => _names.Plain(publication);

    /// <summary>A citation of a page text with its brackets.</summary>
    public IReadOnlyList<TextRun> Prose(ProseCitation citation)
    {
        var cited = citation.Items.Select(item => item.Lines is { } lines
            ? Found(item.Key, null, new PassageReference(item.Key, lines, item.Place))
            : Found(item.Key, item.Locator, null));
        return [new TextRun("("), .. Sequence(cited, PlaceDetail.PageFirst), new TextRun(")")];
    }

    /// <summary>What a claim rests on: its works, and the passages they are reported in.</summary>
    public IReadOnlyList<TextRun> Ground(Claim claim) => Sequence(
    [
        .. claim.Voice == Voice.Works ? claim.Works.Select(work => Found(work.Id, null, null)) : [],
        .. claim.Evidence.Select(evidence => Found(evidence.Source, null, evidence)),
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
    public string Place(Passage passage) => _places.Of(passage);

    // A passage after works is where they are reported; a passage after one of the same source needs no name again,
    // after one of the same section no section, and one on the same page is not printed twice.
    private List<TextRun> Sequence(IEnumerable<Cited> items, PlaceDetail detail)
    {
        var runs = new List<TextRun>();
        Cited? before = null;
        var printed = "";
        IReadOnlyList<Cited> written = [.. items];
        foreach (var item in written.Count < 2 ? written : Sorted(written))
        {
            var after = before?.Passage is { } one && one.Source == item.Key ? one : null;
            var own = item.Passage is { } passage ? Passage(item, passage, after, detail) : Work(item, before);
            var text = TextRun.Plain(own);
            if (after is not null && (printed == text || printed.EndsWith($", {text}", StringComparison.Ordinal)))
            {
                continue;
            }

            if (before is not null)
            {
                runs.Add(new TextRun(Between(before, item)));
            }

            runs.AddRange(own);
            (before, printed) = (item, text);
        }

        return runs;
    }

    // Neighbouring works stand in the order of a reference list; passages keep the writer's order, for the works before
    // a passage are those it reports.
    private IEnumerable<Cited> Sorted(IReadOnlyList<Cited> items)
    {
        for (var start = 0; start < items.Count;)
        {
            var works = items.Skip(start).TakeWhile(item => item.Passage is null).ToList();
            foreach (var work in works.OrderBy(item => item.Publication is { } known ? ranks.Of(known) : -1))
            {
                yield return work;
            }

            start += works.Count;
            if (start < items.Count)
            {
                yield return items[start++];
            }
        }
    }

    private string Between(Cited before, Cited item) =>
        before.Passage is null && item.Passage is not null ? $", {words["cite.as-reported-by"]} "
        : IsSameAuthor(before, item) ? ", "
        : "; ";

    // A list that is known to be short may hide other authors, and a locator would part the years from the name.
    private static bool IsSameAuthor(Cited? before, Cited item) =>
        before is { Passage: null, Locator: null, Publication: { Names.Count: > 0, AndOthers: false } first } &&
        item is { Passage: null, Publication: { AndOthers: false } second } &&
        first.Names.SequenceEqual(second.Names);

    private IReadOnlyList<TextRun> Work(Cited item, Cited? before)
    {
        var locator = item.Locator is { } written
            ? $", {_locators.GetOrAdd(written, one => Locator.Read(one, words.Language).In(words))}"
            : "";
        if (item.Publication is not { } publication)
        {
            return [new TextRun(item.Key + locator)];
        }

        var name = LinkedName(publication);
        var address = name[0].Address;
        if (IsSameAuthor(before, item))
        {
            name = [new TextRun(_names.Year(publication), address)];
        }

        return locator.Length > 0 ? [.. name, new TextRun(locator, address)] : name;
    }

    private IReadOnlyList<TextRun> LinkedName(Publication publication) =>
        _linkedNames.GetOrAdd(publication, one => Linked(_names.Bracketed(one), SiteAddress.Of(one, words.Language)));

    private List<TextRun> Passage(Cited item, PassageReference reference, PassageReference? after, PlaceDetail detail)
    {
        if (item.Publication is not { } source)
        {
            return [new TextRun(item.Key)];
        }

        var name = LinkedName(source);
        var passages = index.Passages(reference);
        var parts = passages.Count > 0
            ? _places.Parts(passages, after is not null && index.Passages(after) is [.., var last] ? last.Section : null, detail)
            : [[_places.Lines(reference.Lines)]];
        if (after is null)
        {
            parts.Insert(0, [.. name]);
        }

        var anchor = passages.Count > 0 ? SiteAddress.PassageAnchor(passages[0].Id) : "";
        return Linked(PlaceFormatter.Joined(parts), name[0].Address + anchor);
    }

    private static List<TextRun> Linked(IEnumerable<TextRun> runs, string? address) =>
        [.. runs.Select(run => run with { Address = address })];

    // A key may be the id of a work and of a source: giardina-2018 cites himself. A passage is the source's.
    private Cited Found(string key, string? locator, PassageReference? passage)
    {
        var work = passage is null ? index.Work(key) : null;
        return new Cited(key, locator, passage, (Publication?)work ?? index.Source(key));
    }

    private sealed record Cited(string Key, string? Locator, PassageReference? Passage, Publication? Publication);
}
