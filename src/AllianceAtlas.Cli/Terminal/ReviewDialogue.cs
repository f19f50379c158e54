using System.Globalization;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Evidence;

namespace AllianceAtlas.Cli.Terminal;

/// <summary>
/// Shows, for every reference that a changed text has moved, its old place beside the new one, and asks. The words of the
/// text stand on the terminal and nowhere else.
/// </summary>
internal sealed class ReviewDialogue(TextReader input, TextWriter output)
{
    private const int ColumnWidth = 38;
    private const int WordsShown = 60;

    /// <summary>The references to rewrite with their new lines; null when the person gave up.</summary>
    public IReadOnlyList<(PassageReference Reference, LineRange Lines)>? Ask(EvidenceReview review)
    {
        var answers = new List<(PassageReference, LineRange)>();
        foreach (var (move, i) in review.Moves.Select((move, i) => (move, i)))
        {
            var derived = review.Derived.First(one => one.Record.Id == move.Reference.Source);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n{i + 1} of {review.Moves.Count}: {move.Reference.Place.Path}({move.Reference.Place.Start.Line})"));
            Show(move, derived);
            switch (Choose(move))
            {
                case -1:
                    return null;
                case 0:
                    output.WriteLine("Left as it is: the file still names the old lines.");
                    break;
                case var choice:
                    answers.Add((move.Reference, move.Places[choice - 1]));
                    break;
            }
        }

        return answers;
    }

    private void Show(AnchorMove move, DerivedLock derived)
    {
        var old = new List<string> { $"{move.Reference.Source} {move.Reference.Lines} ({Name(move.Fate)})" };
        old.AddRange(move.Kept.SelectMany(passage => Wrap(Describe(passage))));
        var now = new List<string>();
        for (var i = 0; i < move.Places.Count; i++)
        {
            now.Add(string.Create(CultureInfo.InvariantCulture, $"[{i + 1}] {move.Places[i]}"));
            foreach (var passage in derived.Lock.PassagesAt(move.Places[i]))
            {
                var text = derived.Passages.First(one => one.Passage.Id == passage.Id).Text.Content.Split(' ');
                now.AddRange(Wrap(Describe(passage)));
                now.AddRange(Wrap(string.Join(' ', text.Take(WordsShown)) + (text.Length > WordsShown ? " …" : "")));
            }
        }

        for (var i = 0; i < Math.Max(old.Count, now.Count); i++)
        {
            output.WriteLine($"{At(old, i).PadRight(ColumnWidth)} | {At(now, i)}".TrimEnd());
        }
    }

    // 0 leaves the reference, -1 gives up; the end of input gives up too.
    private int Choose(AnchorMove move)
    {
        var choices = move.Places.Count switch
        {
            0 => "n: leave it, q: quit",
            1 => "y: write the new lines, n: leave it, q: quit",
            var count => string.Create(CultureInfo.InvariantCulture, $"1-{count}: write these lines, n: leave it, q: quit"),
        };
        while (true)
        {
            output.Write($"{choices} > ");
            switch (input.ReadLine()?.Trim().ToLowerInvariant())
            {
                case null or "q":
                    return -1;
                case "n":
                    return 0;
                case "y" when move.Places.Count == 1:
                    return 1;
                case var number when int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var choice) &&
                    choice >= 1 && choice <= move.Places.Count:
                    return choice;
            }
        }
    }

    private static string Describe(Passage passage) => string.Create(
        CultureInfo.InvariantCulture,
        $"{passage.Lines}, {string.Join(" › ", passage.Section)}, {passage.Kind.ToString().ToLowerInvariant()} {passage.Number}, {passage.Words} words");

    private static string Name(PassageFate fate) => fate.ToString().ToLowerInvariant();

    private static string At(List<string> lines, int index) => index < lines.Count ? lines[index] : "";

    private static IEnumerable<string> Wrap(string text)
    {
        var line = "";
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > ColumnWidth)
            {
                yield return line;
                line = "";
            }

            line = line.Length == 0 ? word : $"{line} {word}";
        }

        yield return line;
    }
}
