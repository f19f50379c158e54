using AllianceAtlas.Documents.Blocks;
using AllianceAtlas.Documents.Sources;
using AllianceAtlas.Knowledge.Claims;
using AllianceAtlas.Knowledge.Vocabulary;
using AllianceAtlas.Site.Links;
using AllianceAtlas.Site.Pages.Parts;
using AllianceAtlas.Site.Wording;

namespace AllianceAtlas.Site.Pages;

/// <summary>Counts what the atlas rests on. A gap is shown as one: an empty cell is knowledge too.</summary>
internal sealed class CoveragePageBuilder(Edition edition)
{
    private readonly List<(string Key, List<Concept> Concepts)> _themes =
    [
        .. Themes.Of(edition.Index.Atlas.Content.Concepts)
            .Select(theme => (theme.Key, theme.OrderBy(concept => concept.Texts[edition.Language].Title, edition.Words.Order).ToList())),
    ];

    private UiWords Words => edition.Words;

    private Knowledge.Content.AtlasContent Content => edition.Index.Atlas.Content;

    public CoveragePage Build()
    {
        var head = edition.Head(
            PageKind.About, "coverage", SiteAddress.Coverage, words => words["coverage.title"], Words["coverage.summary"]) with
        {
            Trail = [edition.Home, new Link(Words["nav.about"], SiteAddress.About(edition.Language))],
        };
        var cited = CitedInTexts();
        var traditions = Perspectives(Axis.Tradition);
        var tables = Perspectives(Axis.Setting)
            .Select(setting => Table(
                setting.Id, Name(setting), traditions, claim => claim.Settings.Any(one => one.Id == setting.Id)))
            .Append(Table("no-setting", Words["claim.no-setting"], traditions, claim => claim.Settings.Count == 0));
        return new CoveragePage(
            head,
            [.. edition.Index.Atlas.Sources.Values.Select(source => Source(source, cited.GetValueOrDefault(source.Id, []))).OrderBy(source => source.Source.Text, Words.Order)],
            [.. traditions.Select(Name), Words["claim.no-tradition"]],
            [.. tables.Where(table => table.Themes.Any(theme => theme.Rows.Any(row => row.All > 0)))]);
    }

    private SourceCoverage Source(SourceRecord source, HashSet<string> cited)
    {
        var passages = edition.Index.Lock(source.Id)?.Passages
            .Where(passage => passage.Kind != BlockKind.Reference)
            .Select(passage => passage.Id)
            .ToHashSet(StringComparer.Ordinal) ?? [];
        var byClaims = edition.Index.EvidenceIn(source.Id)
            .SelectMany(pair => edition.Index.Passages(pair.Evidence))
            .Select(passage => passage.Id)
            .Where(passages.Contains)
            .ToHashSet(StringComparer.Ordinal);
        var byTexts = cited.Where(passages.Contains).ToList();
        return new SourceCoverage(
            new Teaser(edition.Citations.Name(source), SiteAddress.Of(source, edition.Language), null),
            passages.Count,
            byClaims.Count,
            byTexts.Count,
            byClaims.Union(byTexts, StringComparer.Ordinal).Count());
    }

    // Ids of the passages that page texts cite, by source.
    private Dictionary<string, HashSet<string>> CitedInTexts()
    {
        var cited = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var reference in Content.CitedPassages)
        {
            if (!cited.TryGetValue(reference.Source, out var ids))
            {
                cited[reference.Source] = ids = new HashSet<string>(StringComparer.Ordinal);
            }

            ids.UnionWith(edition.Index.Passages(reference).Select(passage => passage.Id));
        }

        return cited;
    }

    private CoverageTable Table(string id, string name, IReadOnlyList<Perspective> traditions, Func<Claim, bool> inSetting) => new(
        id,
        name,
        [
            .. _themes.Select(theme => (
                Words[$"theme.{theme.Key}"],
                (IReadOnlyList<CoverageRow>)
                [
                    .. theme.Concepts.Select(concept => Row(concept, traditions, [.. edition.Index.ClaimsAbout(concept.Id).Where(inSetting)])),
                ])),
        ]);

    private CoverageRow Row(Concept concept, IReadOnlyList<Perspective> traditions, IReadOnlyList<Claim> claims) => new(
        edition.Teaser(concept),
        [
            .. traditions.Select(tradition => claims.Count(claim => claim.Traditions.Any(one => one.Id == tradition.Id))),
            claims.Count(claim => claim.Traditions.Count == 0),
        ],
        claims.Count);

    private List<Perspective> Perspectives(Axis axis) =>
        [.. Content.Perspectives.Where(one => one.Axis == axis).OrderBy(Name, Words.Order).ThenBy(one => one.Id, StringComparer.Ordinal)];

    private string Name(Perspective perspective) => Words.Capitalised(perspective.Label[edition.Language]);
}
