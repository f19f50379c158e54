using System.Globalization;
using AllianceAtlas.Documents.Blocks;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Evidence;
using FsCheck;
using FsCheck.Fluent;

namespace AllianceAtlas.Tests.Evidence;

/// <summary>Texts are written as words, one a passage: each stands on a line of its own, its hash is the word.</summary>
public class LockComparisonTests
{
    [Fact]
    public void A_text_that_did_not_change_moves_nothing() => Assert.Empty(Moves("a b c", "a b c", 1, 2, 3));

    [Fact]
    public void A_new_passage_moves_all_that_stand_below() =>
        Assert.Equal(["L2 Moved L3", "L3 Moved L4"], Moves("a b c", "a new b c", 1, 2, 3));

    [Fact]
    public void A_passage_carried_elsewhere_is_found_again() =>
        Assert.Equal(["L1 Moved L3"], Moves("a b c", "b c a", 1).Take(1));

    [Fact]
    public void A_passage_with_other_words_is_found_between_its_neighbours() =>
        Assert.Equal(["L2 Changed L3"], Moves("a b c", "new a q c", 2));

    [Fact]
    public void A_passage_of_another_length_is_not_taken_for_a_changed_one() =>
        Assert.Equal(["L2 Vanished "], Moves("a b c", "a much-longer-than-before c d", 2));

    [Fact]
    public void A_passage_that_is_gone_has_vanished() => Assert.Equal(["L2 Vanished "], Moves("a b c", "a c", 2));

    [Fact]
    public void A_passage_that_stands_twice_now_is_known_by_its_neighbour() =>
        Assert.Equal(["L2 Moved L4"], Moves("a b c", "b new a b c", 2));

    [Fact]
    public void A_passage_that_stands_twice_and_has_lost_its_neighbours_is_ambiguous() =>
        Assert.Equal(["L2 Ambiguous L1,L3"], Moves("a b c", "b d b", 2));

    [Fact]
    public void Passages_that_stand_several_times_are_told_apart_by_their_order() =>
        Assert.Equal(["L3 Moved L4"], Moves("x a x", "x new a x", 1, 3));

    [Fact]
    public void A_few_lines_of_a_long_passage_move_with_it()
    {
        var kept = Lock("a") with { Passages = [Passage("a", 10, 20)] };
        var derived = Lock("a") with { Passages = [Passage("a", 14, 24)] };

        Assert.Equal(["L12-L13 Moved L16-L17"], Moves(kept, derived, new LineRange(12, 13)));
    }

    [Fact]
    public void A_passage_broken_into_other_lines_is_named_whole()
    {
        var kept = Lock("a") with { Passages = [Passage("a", 10, 20)] };
        var derived = Lock("a") with { Passages = [Passage("a", 10, 12)] };

        Assert.Equal(["L12-L13 Moved L10-L12"], Moves(kept, derived, new LineRange(12, 13)));
    }

    [Fact]
    public void What_comes_between_two_passages_named_together_is_asked_about() =>
        Assert.Equal(["L1-L2 Ambiguous L1-L3"], Moves(Lock("a b"), Lock("a new b"), new LineRange(1, 2)));

    [Fact]
    public void Each_passage_that_kept_its_words_is_found_or_said_to_be_in_doubt()
    {
        var words = Gen.Elements("a", "b", "c", "d", "e").ListOf();
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20261121UL, 3UL),
            Prop.ForAll(Arb.From(words), Arb.From(words), (old, now) =>
            {
                var (kept, derived) = (Lock(string.Join(' ', old)), Lock(string.Join(' ', now)));
                var lines = Enumerable.Range(1, old.Count).Select(line => new LineRange(line, line)).ToArray();
                return new LockComparison(kept, derived).Moves(lines.Select(Reference))
                    .Where(move => move.Fate == PassageFate.Moved)
                    .All(move => derived.PassagesAt(move.Places[0]).Single().Hash == move.Kept.Single().Hash);
            }));
    }

    private static IEnumerable<string> Moves(string old, string now, params int[] lines) =>
        Moves(Lock(old), Lock(now), [.. lines.Select(line => new LineRange(line, line))]);

    private static IEnumerable<string> Moves(EvidenceLock kept, EvidenceLock derived, params LineRange[] lines) =>
        new LockComparison(kept, derived).Moves(lines.Select(Reference))
            .Select(move => $"{move.Reference.Lines} {move.Fate} {string.Join(',', move.Places)}");

    private static PassageReference Reference(LineRange lines) => new("a-2018", lines, Place.File("claim.yml"));

    private static EvidenceLock Lock(string text)
    {
        var ids = new Dictionary<string, int>();
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return Locks.Of("a-2018") with
        {
            Passages = [.. words.Select((word, i) => Passage(word, i + 1, i + 1) with
            {
                Id = string.Create(CultureInfo.InvariantCulture, $"{word}-{ids[word] = ids.GetValueOrDefault(word) + 1}"),
            })],
        };
    }

    private static Passage Passage(string word, int first, int last) => new(
        word, BlockKind.Paragraph, new LineRange(first, last), ["Rubrik"], 1, Language.Swedish, 10 + word.Length, word, Page: null);
}
