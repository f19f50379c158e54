using AllianceAtlas.Documents.Blocks;
using AllianceAtlas.Documents.Citations;
using AllianceAtlas.Documents.Publications;
using AllianceAtlas.Documents.Records;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Claims;
using AllianceAtlas.Knowledge.Content;
using AllianceAtlas.Knowledge.Evidence;
using AllianceAtlas.Knowledge.Vocabulary;

namespace AllianceAtlas.Benchmarks;

/// <summary>
/// Records whose graph has a stated number of nodes and about six times as many edges, the same on every run: a tenth
/// concepts, four tenths works, five tenths claims, of each source its share.
/// </summary>
internal sealed class InventedAtlas
{
    private const int PassagesOfSource = 500;
    private const int AnswersOfDimension = 8;

    private static readonly PageTexts NoTexts = new(null!, null!);

    private readonly int _concepts;
    private readonly int _works;
    private readonly int _claims;

    // A linear congruential generator: the same numbers on every machine.
    private uint _state = 2026;

    public InventedAtlas(int nodes)
    {
        (_concepts, _works, _claims) = (nodes / 10, nodes * 4 / 10, nodes / 2);
        Locks = Enumerable.Range(0, Math.Max(1, _works / PassagesOfSource)).Select(Lock).ToDictionary(one => one.Source, StringComparer.Ordinal);
        Content = new AtlasContent
        {
            Concepts = [.. Enumerable.Range(0, _concepts).Select(Concept)],
            Claims = [.. Enumerable.Range(0, _claims).Select(Claim)],
            Perspectives = [.. new[] { Axis.Tradition, Axis.Setting }.SelectMany(axis => Enumerable.Range(0, 8).Select(one => Perspective(axis, $"{axis}-{one}")))],
        };
    }

    public AtlasContent Content { get; }

    public IReadOnlyDictionary<string, EvidenceLock> Locks { get; }

    private Concept Concept(int number) =>
        new($"c{number}", "theme", new Bilingual("", ""), new Dictionary<Language, ConceptTerms>(), NoTexts)
        {
            Broader = number == 0 ? [] : [Named($"c{number / 4}")],
            Related = [Named($"c{Next(_concepts)}"), Named($"c{Next(_concepts)}")],
            Place = Place.File(""),
        };

    private Claim Claim(int number)
    {
        var line = 1 + Next(PassagesOfSource);
        var source = $"s{Next(Locks.Count)}";
        return new Claim(
            $"k{number}",
            new Bilingual("", ""),
            [Named($"c{Next(_concepts)}"), Named($"c{Next(_concepts)}")],
            Voice.Author,
            EvidenceKind.Commentary,
            [new PassageReference(source, new LineRange(line, line), Place.File(""))])
        {
            Dimension = Named($"d{number / AnswersOfDimension}"),
            Position = Named($"p{Next(2)}"),
            Traditions = [Named($"Tradition-{Next(8)}")],
            Settings = [Named($"Setting-{Next(8)}")],
            Works = [Named($"w{Next(_works)}")],
            Place = Place.File(""),
        };
    }

    private EvidenceLock Lock(int number)
    {
        var works = Enumerable.Range(number * PassagesOfSource, PassagesOfSource).Select(work => $"w{work}").ToList();
        return new EvidenceLock(
            $"s{number}",
            "",
            PassagesOfSource,
            [
                .. Enumerable.Range(1, PassagesOfSource).Select(line => new Passage(
                    $"p{line}", BlockKind.Paragraph, new LineRange(line, line), [], line, Language.Swedish, 80, "", null)),
            ],
            [.. Enumerable.Range(1, PassagesOfSource).SelectMany(line => Some(4, _ => new LockedMention($"c{Next(_concepts)}", line, "", $"p{line}")))],
            [
                .. Enumerable.Range(1, PassagesOfSource).Select(line => new LockedCitation(
                    CitationKind.Parenthetical, line, $"p{line}", [.. Some(3, _ => new LockedCitationItem(works[Next(works.Count)], line, null))])),
            ],
            [.. works.Select(work => new LockedWork(work, [new Author(work)], false, "1999", null))]);
    }

    private static Perspective Perspective(Axis axis, string id) =>
        new(axis, id, new Bilingual("", ""), new Bilingual("", ""), [], new Dictionary<Language, MentionRule>(), NoTexts, Place.File(""));

    private static NamedId Named(string id) => new(id, Place.File(""));

    private static IEnumerable<T> Some<T>(int count, Func<int, T> one) => Enumerable.Range(0, count).Select(one);

    private int Next(int below) => (int)((_state = _state * 1_664_525 + 1_013_904_223) >> 8) % below;
}
