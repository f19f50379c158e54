using AllianceAtlas.Knowledge.Works;
using AllianceAtlas.Site.Citations;
using AllianceAtlas.Site.Links;
using AllianceAtlas.Site.Pages.Parts;
using AllianceAtlas.Site.Wording;

namespace AllianceAtlas.Site.Pages;

/// <summary>Makes the page of a cited work: what is known, from where, and every place that cites it.</summary>
internal sealed class WorkPageBuilder(Edition edition)
{
    private UiWords Words => edition.Words;

    public WorkPage Build(Work work)
    {
        var name = edition.Citations.Name(work);
        var head = edition.Head(
            PageKind.Work,
            work.Id,
            language => SiteAddress.Of(work, language),
            words => new NameFormatter(words).Plain(Publication.Of(work)),
            work.Title is { } title ? Words.Format("work.summary", title) : Words.Format("work.summary-unresolved", name)) with
        {
            Trail = [edition.Home, HomeListing.Link(edition, HomeListing.Works)],
        };
        return new WorkPage(
            head,
            work.IsResolved,
            edition.References.Entry(Publication.Of(work)),
            Facts(work),
            CitedIn(work),
            edition.Claims.BuildBrief(edition.Index.ClaimsOn(work)));
    }

    private List<Fact> Facts(Work work) =>
    [
        .. work.Seen
            .OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => new Fact(Words[$"field.{pair.Key}"], pair.Value[edition.Language])),
    ];

    private List<TeaserGroup> CitedIn(Work work) =>
    [
        .. work.CitedAt
            .GroupBy(place => place.Source, StringComparer.Ordinal)
            .Where(group => edition.Index.Source(group.Key) is not null)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new TeaserGroup(
                edition.Citations.Name(edition.Index.Source(group.Key)!),
                [.. group.OrderBy(place => place.Line).Select(Place)])),
    ];

    private Teaser Place(CitedAt place)
    {
        var source = edition.Index.Source(place.Source)!;
        var passage = edition.Index.Lock(place.Source)?.Passages.FirstOrDefault(one => one.Id == place.Passage);
        var line = Words.Format("place.line", place.Line);
        var address = SiteAddress.Of(source, edition.Language);
        return passage is null
            ? new Teaser(Words.Capitalised(line), address, place.Locator)
            : new Teaser(
                Words.Capitalised(edition.Citations.Place(passage)),
                address + SiteAddress.PassageAnchor(passage.Id),
                place.Locator is { } locator ? $"{line}, {locator}" : line);
    }
}
