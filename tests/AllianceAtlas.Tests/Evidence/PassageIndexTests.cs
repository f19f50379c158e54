using AllianceAtlas.Documents.Text;
using FsCheck;
using FsCheck.Fluent;

namespace AllianceAtlas.Tests.Evidence;

public class PassageIndexTests
{
    // A box inside a paragraph, cells of a table, two passages on one line, lines without any.
    [Theory]
    [InlineData(1, 1, "")]
    [InlineData(5, 5, "L2-L60 L5-L9")]
    [InlineData(9, 30, "L2-L60 L5-L9 L26-L32")]
    [InlineData(33, 60, "L2-L60")]
    [InlineData(61, 99, "L62 L62-L70")]
    [InlineData(71, 99, "")]
    public void Passages_that_share_a_line_are_found(int first, int last, string expected)
    {
        LineRange[] lines = [new(2, 60), new(5, 9), new(26, 32), new(62, 62), new(62, 70)];

        Assert.Equal(expected, string.Join(' ', At(lines, new LineRange(first, last))));
    }

    [Fact]
    public void They_are_those_that_going_through_all_would_find()
    {
        var line = Gen.Choose(1, 30);
        var range = line.Two().Select(pair => new LineRange(Math.Min(pair.Item1, pair.Item2), Math.Max(pair.Item1, pair.Item2)));
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(20261121UL, 5UL),
            Prop.ForAll(Arb.From(range.ListOf()), Arb.From(range), (passages, asked) =>
                At(passages, asked).SequenceEqual(passages.Where(one => one.Overlaps(asked)))));
    }

    private static IEnumerable<LineRange> At(IEnumerable<LineRange> passages, LineRange asked)
    {
        var evidence = Locks.Of("a-2018") with { Passages = [.. passages.Select(lines => Locks.Passage(1) with { Lines = lines })] };
        return evidence.PassagesAt(asked).Select(passage => passage.Lines);
    }
}
