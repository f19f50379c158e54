using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Claims;
using AllianceAtlas.Knowledge.Vocabulary;
using AllianceAtlas.Site.Links;
using AllianceAtlas.Site.Pages.Parts;
using AllianceAtlas.Site.Wording;

namespace AllianceAtlas.Site.Pages;

/// <summary>Sets what is said of a concept out by tradition and setting.</summary>
internal sealed class ConceptMatrixBuilder(Edition edition)
{
    private readonly ClaimProposal _proposals = new(edition);

    private UiWords Words => edition.Words;

    private Language Language => edition.Language;

    /// <summary>The matrix; null when all is said from one tradition and of one setting, for then there is nothing to set out.</summary>
    public ConceptMatrix? Build(Concept concept)
    {
        var claims = edition.Index.ClaimsAbout(concept.Id).ToList();
        if (Named(claims, Axis.Tradition) < 2 && Named(claims, Axis.Setting) < 2)
        {
            return null;
        }

        var traditions = Line(Axis.Tradition, claims).ToList();
        var settings = Line(Axis.Setting, claims).ToList();
        var cells = traditions.SelectMany(tradition => settings.Select(setting => new Cell(
            tradition, setting, [.. claims.Where(claim => Stands(claim, Axis.Tradition, tradition) && Stands(claim, Axis.Setting, setting))])))
            .ToList();
        var answers = Answers(cells);
        var speaking = traditions
            .Select(tradition => new { Tradition = tradition, Cells = cells.Where(cell => cell.Tradition == tradition).ToList() })
            .ToLookup(row => row.Cells.Exists(cell => cell.Claims.Count > 0));
        return new ConceptMatrix(
            [.. settings.Select(setting => Tag(Axis.Setting, setting))],
            [
                .. speaking[true].Select(row => new MatrixRow(
                    Tag(Axis.Tradition, row.Tradition), [.. row.Cells.Select(cell => InCell(concept, cell, answers))])),
            ],
            [.. speaking[false].Select(row => Tag(Axis.Tradition, row.Tradition))],
            Verdicts(answers));
    }

    private static int Named(List<Claim> claims, Axis axis) =>
        claims.SelectMany(claim => claim.On(axis)).Select(one => one.Id).Distinct(StringComparer.Ordinal).Count();

    // Every perspective of the axis by name, and null for what is said from none, where something is.
    private IEnumerable<Perspective?> Line(Axis axis, List<Claim> claims) => edition.Index.Atlas.Content.Perspectives
        .Where(one => one.Axis == axis)
        .OrderBy(one => one.Label[Language], Words.Order)
        .Concat(claims.Exists(claim => claim.On(axis).Count == 0) ? [null] : Array.Empty<Perspective?>());

    private static bool Stands(Claim claim, Axis axis, Perspective? perspective) => perspective is null
        ? claim.On(axis).Count == 0
        : claim.On(axis).Any(one => one.Id == perspective.Id);

    private Tag Tag(Axis axis, Perspective? perspective) => perspective is null
        ? new Tag(Words[axis == Axis.Tradition ? "claim.no-tradition" : "claim.no-setting"], null, null)
        : edition.Tags.Tag(perspective);

    private MatrixCell InCell(Concept concept, Cell cell, ILookup<Dimension, Answer> answers) => new(
        Claims(concept, cell, answers),
        _proposals.Address(concept.Texts[Language].Title, concept, cell.Tradition, cell.Setting));

    // What can be compared comes first, then what stands on this page.
    private List<MatrixClaim> Claims(Concept concept, Cell cell, ILookup<Dimension, Answer> answers) =>
    [
        .. cell.Claims
            .Select(claim => new { Claim = claim, Sign = Sign(claim, cell, answers) })
            .OrderBy(pair => pair.Sign.Length == 0 ? 1 : 0)
            .ThenBy(pair => pair.Claim.Concepts[0].Id == concept.Id ? 0 : 1)
            .ThenBy(pair => pair.Claim.Id, StringComparer.Ordinal)
            .Select(pair => new MatrixClaim(
                pair.Claim.Text[Language],
                edition.Claims.Address(pair.Claim),
                InWords(pair.Claim, pair.Sign),
                pair.Sign,
                edition.Citations.Speaker(pair.Claim),
                edition.Index.Home(pair.Claim) is { } home && home.Id != concept.Id
                    ? new Link(home.Texts[Language].Title, SiteAddress.Of(home, Language))
                    : null)),
    ];

    private string Sign(Claim claim, Cell cell, ILookup<Dimension, Answer> answers)
    {
        if (Question(claim) is not { } dimension)
        {
            return "";
        }

        var others = answers[dimension]
            .Where(other => other.Cell != cell && other.Claim != claim)
            .ToLookup(other => other.Claim.Position!.Id == claim.Position!.Id);
        return (others[true].Any() ? "=" : "") + (others[false].Any() ? "≠" : "");
    }

    private string? InWords(Claim claim, string sign) =>
        sign.Length == 0 ? null : $"{Question(claim)!.Label[Language]}: {edition.Claims.Position(claim)}";

    private ILookup<Dimension, Answer> Answers(List<Cell> cells) => cells
        .SelectMany(cell => cell.Claims.Select(claim => new Answer(claim, cell)))
        .Where(answer => Question(answer.Claim) is not null)
        .ToLookup(answer => Question(answer.Claim)!);

    private List<MatrixVerdict> Verdicts(ILookup<Dimension, Answer> answers) =>
    [
        .. answers
            .OrderBy(question => question.Key.Label[Language], Words.Order)
            .ThenBy(question => question.Key.Id, StringComparer.Ordinal)
            .Select(question => Verdict(question.Key, [.. question]))
            .OfType<MatrixVerdict>(),
    ];

    private MatrixVerdict? Verdict(Dimension dimension, List<Answer> answers)
    {
        // A claim that speaks for two cells does not agree with itself.
        if (answers.DistinctBy(one => one.Claim.Id).Count() < 2)
        {
            return null;
        }

        var key = AnswerVerdict.Key(answers.GroupBy(one => one.Cell).Select(cell => cell.Select(one => one.Claim.Position!.Id)));
        return key is null ? null : new MatrixVerdict(Words[key], dimension.Label[Language],
        [
            .. answers.GroupBy(one => edition.Claims.Position(one.Claim) ?? "", StringComparer.Ordinal)
                .OrderBy(position => position.Key, Words.Order)
                .Select(position => (position.Key, string.Join("; ", position.Select(one => Name(one.Cell)).Distinct(StringComparer.Ordinal)))),
        ]);
    }

    // The dimension a claim answers; null when it leaves it open.
    private Dimension? Question(Claim claim) =>
        claim is { Dimension: { } dimension, Position: not null } ? edition.Index.Dimension(dimension.Id) : null;

    private string Name(Cell cell)
    {
        var setting = cell.Setting?.Label[Language] ?? Words["matrix.no-setting"];
        return cell.Tradition is { } tradition
            ? $"{tradition.Label[Language]}, {setting}"
            : Words.Format("matrix.no-tradition", setting);
    }

    // A class, so that a cell is equal to itself alone.
    private sealed class Cell(Perspective? tradition, Perspective? setting, IReadOnlyList<Claim> claims)
    {
        public Perspective? Tradition => tradition;

        public Perspective? Setting => setting;

        public IReadOnlyList<Claim> Claims => claims;
    }

    private sealed record Answer(Claim Claim, Cell Cell);
}
