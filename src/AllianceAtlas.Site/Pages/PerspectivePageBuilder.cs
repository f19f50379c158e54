using AllianceAtlas.Knowledge.Graph;
using AllianceAtlas.Knowledge.Vocabulary;
using AllianceAtlas.Site.Links;
using AllianceAtlas.Site.Pages.Parts;

namespace AllianceAtlas.Site.Pages;

/// <summary>Makes the page of a tradition, a setting or a style.</summary>
internal sealed class PerspectivePageBuilder(Edition edition, PerspectivePairs pairs)
{
    private readonly PathPlaces _paths = new(edition);

    public PerspectivePage Build(Perspective perspective)
    {
        var head = edition.Head(
            PageKind.Tradition,
            perspective.Id,
            language => SiteAddress.Of(perspective, language),
            language => perspective.Texts[language],
            HomeListing.Link(edition, HomeListing.Perspectives)) with
        {
            Colophon = edition.Colophons.Build($"{perspective.Axis.ToString().ToLowerInvariant()}s", perspective.Id, perspective.Texts),
        };
        return new PerspectivePage(
            head,
            edition.Tags.Mark(perspective),
            ProseDivider.Divide(perspective.Texts[edition.Language].Body),
            [.. Kin(perspective)],
            Claims(perspective))
        {
            Notes = edition.Notes.Build(
                perspective.Texts[edition.Language].Body.Citations, [.. edition.Index.ClaimsOf(perspective)]),
        };
    }

    private IEnumerable<TeaserGroup> Kin(Perspective perspective)
    {
        var words = edition.Words;
        var content = edition.Index.Atlas.Content;
        var broader = edition.Index.Perspectives(perspective.Axis, perspective.Broader);
        var narrower = content.Perspectives
            .Where(one => one.Axis == perspective.Axis && one.Broader.Any(broader => broader.Id == perspective.Id));
        var comparisons = content.Comparisons
            .Where(one => one.Axis == perspective.Axis && one.Columns.Any(column => column.Id == perspective.Id) && one.Columns.Count > 2);
        var sources = edition.Index.Atlas.Sources.Values
            .Where(source => (perspective.Axis == Axis.Tradition ? source.Traditions : perspective.Axis == Axis.Setting ? source.Settings : [])
                .Any(one => one.Id == perspective.Id));
        return
        [
            new TeaserGroup(words["perspective.broader"], edition.Sorted(broader.Select(one => edition.Teaser(one)))),
            new TeaserGroup(words["perspective.narrower"], edition.Sorted(narrower.Select(one => edition.Teaser(one)))),
            new TeaserGroup(words["perspective.compared"], edition.Sorted(pairs.Of(perspective).Select(pair =>
                new Teaser(
                    words.Capitalised(pair.Other(perspective).Label[edition.Language]),
                    pair.Address(edition.Language),
                    Answers(pair),
                    edition.Tags.Mark(pair.Other(perspective)))))),
            new TeaserGroup(words["nav.comparisons"], edition.Sorted(comparisons.Select(one =>
                new Teaser(one.Texts[edition.Language].Title, SiteAddress.Of(one, edition.Language))))),
            new TeaserGroup(words["perspective.sources"], edition.Sorted(sources.Select(one =>
                new Teaser(edition.Citations.Name(one), SiteAddress.Of(one, edition.Language))))),
            _paths.To($"{perspective.Axis.ToString().ToLowerInvariant()}:{perspective.Id}"),
        ];
    }

    private string Answers(PerspectivePair pair)
    {
        var (shared, inPart, parted) =
            (pair.Count(ComparedAnswer.Shared), pair.Count(ComparedAnswer.SharedInPart), pair.Count(ComparedAnswer.Parted));
        return shared + inPart + parted == 0
            ? edition.Words["pair.no-question"]
            : edition.Words.Format("pair.counts", shared, inPart, parted);
    }

    private List<ClaimGroup> Claims(Perspective perspective) =>
    [
        .. edition.Index.ClaimsOf(perspective)
            .Where(claim => edition.Index.Home(claim) is not null)
            .GroupBy(claim => claim.Concepts[0].Id, StringComparer.Ordinal)
            .Select(claims => new ClaimGroup(
                $"concept-{claims.Key}",
                edition.Index.Concept(claims.Key)!.Texts[edition.Language].Title,
                null,
                edition.Claims.BuildBrief(claims)))
            .OrderBy(group => group.Title, edition.Words.Order),
    ];
}
