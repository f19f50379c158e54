using AllianceAtlas.Documents.Blocks;
using AllianceAtlas.Documents.Citations;
using AllianceAtlas.Documents.Publications;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Evidence;

namespace AllianceAtlas.Tests.Evidence;

/// <summary>Makes locks by hand: a passage every second line, from line 1 on, with id <c>p1</c>, <c>p3</c> …</summary>
internal static class Locks
{
    public static EvidenceLock Of(string source, params LockedWork[] works) => new(
        source,
        new string('a', 64),
        Lines: 9,
        [Passage(1), Passage(3), Passage(5), Passage(7)],
        Mentions: [],
        Citations: [],
        works);

    public static Passage Passage(int line) => new(
        FormattableString.Invariant($"p{line}"),
        BlockKind.Paragraph,
        new LineRange(line, line),
        Section: ["Rubrik"],
        Number: 1 + line / 2,
        Language.Swedish,
        Words: 12,
        Hash: new string('b', 64),
        Page: null);

    public static EvidenceLock Mentioning(this EvidenceLock evidence, string concept, int line) => evidence with
    {
        Mentions = [.. evidence.Mentions, new LockedMention(concept, line, concept, FormattableString.Invariant($"p{line}"))],
    };

    public static EvidenceLock Citing(this EvidenceLock evidence, string work, int line, string? locator = null) => evidence with
    {
        Citations =
        [
            .. evidence.Citations,
            new LockedCitation(
                CitationKind.Parenthetical,
                line,
                FormattableString.Invariant($"p{line}"),
                [new LockedCitationItem(work, line, locator)]),
        ],
    };

    public static LockedWork Work(string id, string year, bool andOthers, params string[] families) =>
        new(id, [.. families.Select(family => new Author(family))], andOthers, year, Entry: null);
}
