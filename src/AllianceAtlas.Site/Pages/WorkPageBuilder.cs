using AllianceAtlas.Documents.Sources;
using AllianceAtlas.Knowledge.Works;
using AllianceAtlas.Site.Citations;
using AllianceAtlas.Site.Exports;
using AllianceAtlas.Site.Links;
using AllianceAtlas.Site.Pages.Parts;
using AllianceAtlas.Site.Wording;

namespace AllianceAtlas.Site.Pages;

/// <summary>Makes the page of a cited work: what is known, from where, every place that cites it, and with what.</summary>
internal sealed class WorkPageBuilder(Edition edition, CitedCompany company)
{
    private const int MostTogether = 10;

    private UiWords Words => edition.Words;

    public WorkPage Build(Work work)
    {
        var head = edition.Head(
            PageKind.Work,
            work.Id,
            language => SiteAddress.Of(work, language),
            words => new NameFormatter(words).Plain(work),
            Summary(work)) with
        {
            Trail = [edition.Home, HomeListing.Link(edition, HomeListing.Works)],
            Downloads = ReferenceFiles.At(SiteAddress.DataOfWork(work.Id)),
        };
        return new WorkPage(
            head,
            State(work),
            edition.Cite(work),
            [.. work.Seen.Keys.Order(StringComparer.Ordinal).Select(field => new Fact(Words[$"field.{field}"], work.Seen[field][edition.Language]))],
            CitedIn(work),
            Company(work),
            edition.Claims.BuildBrief(edition.Index.ClaimsOn(work)));
    }

    private string Summary(Work work) => work.Title is { } title
        ? Words.Format("work.summary", title)
        : Words.Format("work.summary-unresolved", TextRun.Plain(edition.Names.Narrative(work)));

    private string State(Work work) => work.State switch
    {
        WorkState.Ambiguous(var candidates) => Words.Format("work.state-ambiguous", string.Join("; ", candidates.Select(
            authors => string.Join(", ", authors.Select(author => author.Family))))),
        WorkState.Resolved => Words[work.Seen.Count > 0 ? "work.state-looked-up" : "work.state-listed"],
        _ => Words["work.state-unresolved"],
    };

    private List<TeaserGroup> CitedIn(Work work) =>
    [
        .. work.CitedAt
            .GroupBy(place => place.Source, StringComparer.Ordinal)
            .Where(group => edition.Index.Source(group.Key) is not null)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new TeaserGroup(
                edition.Citations.Name(edition.Index.Source(group.Key)!),
                [
                    .. group.GroupBy(place => place.Passage, StringComparer.Ordinal)
                        .OrderBy(places => places.Min(place => place.Line))
                        .Select(places => Place(edition.Index.Source(group.Key)!, places.Key, [.. places.OrderBy(place => place.Line)])),
                ])),
    ];

    // Every time the work is cited in one passage, or outside all passages: "rad 425, 428 (s. 27)".
    private Teaser Place(SourceRecord source, string? passageId, List<CitedAt> places)
    {
        var passage = edition.Index.Lock(source.Id)?.Passages.FirstOrDefault(one => one.Id == passageId);
        var lines = string.Join(", ", places.Select(place => place.Locator is { } printed
            ? $"{place.Line} ({Locator.Read(printed, source.TextLanguage).In(Words)})"
            : $"{place.Line}"));
        var where = Words.Format("place.line", lines);
        var address = SiteAddress.Of(source, edition.Language);
        return passage is null
            ? new Teaser(Words.Capitalised(where), address)
            : new Teaser(Words.Capitalised(edition.Citations.Place(passage)), address + SiteAddress.PassageAnchor(passage.Id), where);
    }

    private List<TeaserGroup> Company(Work work) =>
    [
        new(Words["work.with-concepts"], [
            .. company.Concepts(work).Take(MostTogether)
                .Select(pair => edition.Teaser(pair.Known, Words.Count("count.passages", pair.Count)))]),
        new(Words["work.with-traditions"], [
            .. company.Traditions(work).Select(pair => edition.Teaser(pair.Known, Words.Count("count.claims", pair.Count)))]),
        new(Words["work.with-works"], [.. company.Works(work).Take(MostTogether).Select(Together)]),
    ];

    private Teaser Together(CitedTogether other)
    {
        string[] counts =
        [
            .. other.Brackets > 0 ? [Words.Count("count.same-bracket", other.Brackets)] : Array.Empty<string>(),
            .. other.Passages > 0 ? [Words.Count("count.same-passage", other.Passages)] : Array.Empty<string>(),
        ];
        return new Teaser(edition.Citations.Name(other.Work), SiteAddress.Of(other.Work, edition.Language), string.Join(", ", counts));
    }
}
