using AllianceAtlas.Documents.Prose;
using AllianceAtlas.Documents.Records;
using AllianceAtlas.Documents.Sources;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Claims;
using AllianceAtlas.Knowledge.Vocabulary;
using AllianceAtlas.Site.Links;
using AllianceAtlas.Site.Pages.Parts;

namespace AllianceAtlas.Site.Pages;

/// <summary>Looks up the page that a step of a reading path names.</summary>
internal sealed class PageToReadBuilder(Edition edition, ComparisonPageBuilder comparisons)
{
    // A page of its own has its sections on the second level; in a path it stands under a heading of the third.
    private const int Lowered = 2;
    private const int LowestLevel = 4;

    private Language Language => edition.Language;

    /// <summary>The page <paramref name="step"/> names; null when there is none, which has been reported.</summary>
    public PageToRead? Build(NamedId step)
    {
        var (kind, id) = PageReference.Of(step.Id);
        return kind switch
        {
            "concept" => edition.Index.Concept(id) is { } concept ? Of(concept) : null,
            "tradition" => Of(Axis.Tradition, id),
            "setting" => Of(Axis.Setting, id),
            "style" => Of(Axis.Style, id),
            "comparison" => edition.Index.Comparison(id) is { } comparison ? Of(comparison) : null,
            "source" => edition.Index.Source(id) is { } source ? Of(source) : null,
            _ => null,
        };
    }

    private PageToRead? Of(Axis axis, string id) => edition.Index.Perspective(axis, id) is { } perspective
        ? Of(perspective.Texts[Language], SiteAddress.Of(perspective, Language))
        : null;

    private static PageToRead Of(PageText text, string address)
    {
        var blocks = text.Body.Blocks;
        var definition = blocks.TakeWhile(block => block is not ProseHeading).ToList();
        var rest = blocks.Skip(definition.Count).Select(block => block is ProseHeading heading
            ? heading with { Level = Math.Min(heading.Level + Lowered, LowestLevel) }
            : block);
        var cited = text.Body.Citations.SelectMany(citation => citation.Items).Select(item => item.Key);
        return new PageToRead(new Link(text.Title, address), definition, [.. rest], ReadingTime.Words(blocks), [.. cited]);
    }

    private PageToRead Of(Concept concept)
    {
        var claims = edition.Index.ClaimsAt(concept)
            .OrderBy(claim => claim.Dimension is null)
            .ThenBy(claim => claim.Dimension?.Id, StringComparer.Ordinal)
            .ToList();
        var page = With(claims, Of(concept.Texts[Language], SiteAddress.Of(concept, Language)));
        return page with { Claims = edition.Claims.BuildBrief(claims) };
    }

    // What a comparison says, it says in its cells.
    private PageToRead Of(Comparison comparison)
    {
        var table = comparisons.Build(comparison);
        var claims = table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Claims)
            .Select(entry => edition.Index.Claim(entry.Id)).OfType<Claim>().Distinct().ToList();
        return With(claims, Of(comparison.Texts[Language], SiteAddress.Of(comparison, Language))) with { Comparison = table };
    }

    private PageToRead Of(SourceRecord source)
    {
        var page = new SourcePageBuilder(edition).Build(source);
        var definition = new ProseParagraph([new ProseText(page.Head.Summary)]);
        return new PageToRead(
            new Link(page.Head.Title, page.Head.Address), [definition], [], ReadingTime.Words(page.Head.Summary), [source.Id])
        {
            Source = page,
        };
    }

    private PageToRead With(IReadOnlyList<Claim> claims, PageToRead page) => page with
    {
        Words = page.Words + ReadingTime.Words(claims, Language),
        Cited =
        [
            .. page.Cited,
            .. claims.SelectMany(claim => claim.Works.Select(work => work.Id).Concat(claim.Evidence.Select(evidence => evidence.Source))),
        ],
    };
}
