using AllianceAtlas.Documents.Prose;
using AllianceAtlas.Knowledge.Claims;
using AllianceAtlas.Knowledge.Graph;
using AllianceAtlas.Knowledge.Vocabulary;
using AllianceAtlas.Site.Links;
using AllianceAtlas.Site.Pages.Parts;
using AllianceAtlas.Site.Wording;

namespace AllianceAtlas.Site.Pages;

/// <summary>Makes a comparison page: the claims of each column's perspective on each row's dimension, and first what follows from them.</summary>
internal sealed class ComparisonPageBuilder(Edition edition, PerspectivePairs pairs)
{
    private const int MostConcepts = 12;

    private readonly ClaimProposal _proposals = new(edition);

    private UiWords Words => edition.Words;

    /// <summary>The page someone has written, with the questions they chose; of two perspectives all others follow.</summary>
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
        var page = new ComparisonPage(
            head,
            ProseDivider.Divide(comparison.Texts[edition.Language].Body),
            [.. columns.Select(column => edition.Tags.Tag(column))],
            Rows(comparison.Dimensions.Select(dimension => dimension.Id), columns));
        var whole = pairs.All.FirstOrDefault(pair => pair.Written == comparison) is { } pair
            ? WithResult(page, pair, columns)
            : page;
        return WithNotes(whole, comparison.Texts[edition.Language].Body.Citations);
    }

    /// <summary>The page of two perspectives that nobody has written about.</summary>
    public ComparisonPage Build(PerspectivePair pair)
    {
        var (first, second) = (pair.First, pair.Second);
        var head = edition.Head(
            PageKind.Comparison,
            pair.Id,
            pair.Address,
            words => words.Format("pair.title", words.Capitalised(first.Label[words.Language]), second.Label[words.Language]),
            Words.Format("pair.summary", first.Label[edition.Language], second.Label[edition.Language])) with
        {
            Trail = [edition.Home, HomeListing.Link(edition, HomeListing.Comparisons)],
        };
        var page = new ComparisonPage(head, new ProseBody([], []), [edition.Tags.Tag(first), edition.Tags.Tag(second)], []);
        return WithNotes(WithResult(page, pair, [first, second]), []);
    }

    private ComparisonPage WithResult(ComparisonPage page, PerspectivePair pair, List<Perspective> columns)
    {
        var chosen = page.Rows.Select(row => row.Id).ToHashSet(StringComparer.Ordinal);
        var rest = Rows(pair.Result.Questions.Select(question => question.Dimension).Where(id => !chosen.Contains(id)), columns);
        var groups = pair.Result.Questions.ToLookup(question => question.Answer);
        return page with
        {
            Rows = chosen.Count == 0 ? rest : page.Rows,
            Others = chosen.Count == 0 ? [] : rest,
            Answers = Groups(ComparedAnswer.Shared, ComparedAnswer.SharedInPart, ComparedAnswer.Parted),
            Alone = Groups(ComparedAnswer.OnlyFirst, ComparedAnswer.OnlySecond, ComparedAnswer.Open),
            Concepts = [.. pair.Result.SharedConcepts.Take(MostConcepts).Select(edition.Index.Concept).OfType<Concept>().Select(one => edition.Teaser(one))],
        };

        List<TeaserGroup> Groups(params ComparedAnswer[] answers) =>
        [
            .. answers.Select(answer => new TeaserGroup(
                Heading(answer, pair, groups[answer].Count()),
                [.. groups[answer].Select(question => Question(page.Head.Address, question, pair)).OfType<Teaser>()])),
        ];
    }

    private ComparisonPage WithNotes(ComparisonPage page, IReadOnlyList<ProseCitation> citations)
    {
        var claims = page.Rows.Concat(page.Others).SelectMany(row => row.Cells).SelectMany(cell => cell.Claims)
            .Select(entry => edition.Index.Claim(entry.Id)).OfType<Claim>().Distinct();
        return page with { Notes = edition.Notes.Build(citations, [.. claims]) };
    }

    private string Heading(ComparedAnswer answer, PerspectivePair pair, int questions)
    {
        var side = answer switch
        {
            ComparedAnswer.OnlyFirst => pair.First,
            ComparedAnswer.OnlySecond => pair.Second,
            _ => null,
        };
        return side is null
            ? Words.Format(UiWords.Key("pair", answer), questions)
            : Words.Format("pair.only", side.Label[edition.Language], questions);
    }

    // A question as a line that leads to its row, with the answers that are shared or part the two.
    private Teaser? Question(string page, ComparedQuestion question, PerspectivePair pair)
    {
        if (edition.Index.Dimension(question.Dimension) is not { } dimension)
        {
            return null;
        }

        var note = question.Answer switch
        {
            ComparedAnswer.Shared => Labels(question.SharedPositions),
            ComparedAnswer.Parted or ComparedAnswer.SharedInPart =>
                $"{pair.First.Label[edition.Language]}: {Answers(question.First)}; {pair.Second.Label[edition.Language]}: {Answers(question.Second)}",
            _ => null,
        };
        return new Teaser(dimension.Label[edition.Language], $"{page}#{ComparisonRow.Anchor(dimension.Id)}", note);

        string Answers(IEnumerable<Claim> claims) =>
            Labels(claims.Select(claim => claim.Position?.Id).OfType<string>().Distinct(StringComparer.Ordinal));

        string Labels(IEnumerable<string> positions) => string.Join(" / ", positions
            .Select(id => dimension.Positions.FirstOrDefault(one => one.Id == id)?.Label[edition.Language])
            .OfType<string>()
            .Order(Words.Order));
    }

    private List<ComparisonRow> Rows(IEnumerable<string> dimensions, List<Perspective> columns) =>
        [.. dimensions.Select(edition.Index.Dimension).OfType<Dimension>().Select(dimension => Row(dimension, columns))];

    private ComparisonRow Row(Dimension dimension, List<Perspective> columns)
    {
        var cells = columns
            .Select(column => new { Column = column, Claims = edition.Index.ClaimsOf(column).Where(claim => claim.Dimension?.Id == dimension.Id).ToList() })
            .ToList();
        return new ComparisonRow(
            dimension.Id,
            dimension.Label[edition.Language],
            dimension.Question[edition.Language],
            Verdict(cells.Select(cell => cell.Claims)),
            [
                .. cells.Select(cell => new ComparisonCell(
                    edition.Claims.BuildBrief(cell.Claims),
                    _proposals.Address(dimension.Label[edition.Language], null, cell.Column))),
            ]);
    }

    private string? Verdict(IEnumerable<List<Claim>> cells) =>
        AnswerVerdict.Key(cells.Select(cell => cell.Select(claim => claim.Position?.Id).OfType<string>())) is { } key
            ? Words[key]
            : null;
}
