using AllianceAtlas.Knowledge.Claims;
using AllianceAtlas.Knowledge.Vocabulary;
using AllianceAtlas.Site.Links;
using AllianceAtlas.Site.Pages.Parts;

namespace AllianceAtlas.Site.Pages;

/// <summary>Makes a comparison page: the claims of each column's perspective on each row's dimension.</summary>
internal sealed class ComparisonPageBuilder(Edition edition)
{
    public ComparisonPage Build(Comparison comparison)
    {
        var head = edition.Head(
            PageKind.Comparison,
            comparison.Id,
            language => SiteAddress.Of(comparison, language),
            language => comparison.Texts[language],
            HomeListing.Link(edition, HomeListing.Comparisons)) with
        {
            Colophon = edition.Colophons.Build("comparisons", comparison.Id, comparison.Texts),
        };
        var columns = edition.Index.Perspectives(comparison.Axis, comparison.Columns).ToList();
        var rows = comparison.Dimensions
            .Select(dimension => edition.Index.Dimension(dimension.Id))
            .OfType<Dimension>()
            .Select(dimension => Row(dimension, columns));
        return new ComparisonPage(
            head,
            ProseDivider.Divide(comparison.Texts[edition.Language].Body),
            [.. columns.Select(column => edition.Tags.Tag(column))],
            [.. rows]);
    }

    private ComparisonRow Row(Dimension dimension, List<Perspective> columns)
    {
        var cells = columns
            .Select(column => edition.Index.ClaimsOf(column).Where(claim => claim.Dimension?.Id == dimension.Id).ToList())
            .ToList();
        return new ComparisonRow(
            dimension.Label[edition.Language],
            dimension.Question[edition.Language],
            Verdict(cells),
            [.. cells.Select(edition.Claims.Build)]);
    }

    private string? Verdict(List<List<Claim>> cells) =>
        AnswerVerdict.Key(cells.Select(cell => cell.Select(claim => claim.Position?.Id).OfType<string>())) is { } key
            ? edition.Words[key]
            : null;
}
