using AllianceAtlas.Documents.Blocks;
using AllianceAtlas.Documents.Sources;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Evidence;
using AllianceAtlas.Knowledge.Vocabulary;

namespace AllianceAtlas.Knowledge.Perspectives;

/// <summary>
/// Tells the tradition, setting and style of each passage, or leaves them unsaid. A wrong label is worse than none: what
/// is denied, contrasted, cited or named beside another one decides nothing.
/// </summary>
public sealed class PerspectiveFinder
{
    // A passage speaks of what it names at least once in so many words. Giardina (000) L2-L60: 313 words on supervision, in
    // which one school is named in passing.
    private const int WordsPerCue = 80;

    private readonly IReadOnlyList<CueFinder> _axes;
    private readonly PerspectiveKinship _kinship;

    /// <summary>A finder for <paramref name="perspectives"/> of any axis; those without cues are never found in a text.</summary>
    public PerspectiveFinder(IReadOnlyList<Perspective> perspectives)
    {
        _axes = [.. perspectives.GroupBy(one => one.Axis).OrderBy(axis => axis.Key).Select(axis => new CueFinder([.. axis]))];
        _kinship = new PerspectiveKinship(perspectives);
    }

    /// <summary>
    /// The attributions of <paramref name="passages"/>, at most one an axis, in their order. Entries of the reference
    /// list have none.
    /// </summary>
    public IReadOnlyList<Attribution> Find(
        SourceRecord record, SourceReading reading, IReadOnlyList<PassageText> passages)
    {
        var cited = reading.Citations.Select(citation => citation.Span).OrderBy(span => span.Start).ToArray();
        var headings = new Dictionary<string, IReadOnlyList<IReadOnlyList<Named>>>(StringComparer.Ordinal);
        var found = new List<Attribution>();
        foreach (var passage in passages.Where(passage => passage.Passage.Kind != BlockKind.Reference))
        {
            foreach (var (axis, i) in _axes.Select((axis, i) => (axis, i)))
            {
                var own = InPassage(axis, passage, record.TextLanguage, cited);
                var above = passage.Passage.Section
                    .Select(heading => InHeading(heading)[i])
                    .LastOrDefault(names => names.Count > 0) ?? [];
                if (Decide(own, passage.Passage.Words, above, OfRecord(axis.Perspectives[0].Axis, record)) is var (perspective, ground, cue))
                {
                    found.Add(new Attribution(passage.Passage.Id, axis.Perspectives[0].Axis, perspective, ground, cue));
                }
            }
        }

        return found;

        // Headings come again over many passages: what they name is found once.
        IReadOnlyList<IReadOnlyList<Named>> InHeading(string heading) => headings.TryGetValue(heading, out var names)
            ? names
            : headings[heading] =
            [
                .. _axes.Select(axis => Distinct(axis, axis.Find(heading, [record.TextLanguage])
                    .Select(cue => (cue with { Denied = cue.Denied || cue.Joined }, heading[cue.Start..cue.End])))),
            ];
    }

    /// <summary>Whether one of the two is the other, or a line of it, so that they do not contradict each other.</summary>
    public bool Agree(Axis axis, string one, string other) => _kinship.Agree(axis, one, other);

    // The passage's own words come first; a heading decides where they are silent, name several, or doubt what it says.
    // Where a passage under one heading names something else alone, the two disagree and nothing is said.
    private (string Perspective, AttributionGround Ground, string? Cue)? Decide(
        IReadOnlyList<Named> own, int words, IReadOnlyList<Named> above, string? record)
    {
        if (above is [{ Doubtful: false } heading])
        {
            return own switch
            {
                [var one] when !_kinship.Agree(one.Axis, one.Perspective, heading.Perspective) => null,
                [{ Doubtful: false } one] => (one.Perspective, AttributionGround.Passage, one.Word),
                [] => (heading.Perspective, AttributionGround.Heading, heading.Word),
                _ when own.Any(one => one.Perspective == heading.Perspective) =>
                    (heading.Perspective, AttributionGround.Heading, heading.Word),
                _ => null,
            };
        }

        return own switch
        {
            [{ Doubtful: false } one] when one.Times * WordsPerCue >= words =>
                (one.Perspective, AttributionGround.Passage, one.Word),
            [] when above.Count == 0 && record is not null => (record, AttributionGround.Source, null),
            _ => null,
        };
    }

    private List<Named> InPassage(CueFinder axis, PassageText passage, Language article, TextSpan[] cited)
    {
        var text = passage.Text.Content;
        return Distinct(axis, axis.Find(text, passage.Passage.Language, article)
            .Where(cue => !IsInside(passage.Text.OffsetInFile(cue.Start), cited))
            .Select(cue => (cue, text[cue.Start..cue.End])));
    }

    // Each perspective once, with its first word; of a tradition and a line of it the line, which says more.
    private List<Named> Distinct(CueFinder axis, IEnumerable<(Cue Cue, string Word)> cues)
    {
        var named = cues
            .GroupBy(pair => pair.Cue.Perspective)
            .Select(same => (Perspective: axis.Perspectives[same.Key], same.First().Word, Times: same.Count(), Doubtful: same.All(one => one.Cue.Denied)))
            .Select(one => new Named(one.Perspective.Axis, one.Perspective.Id, one.Word, one.Times, one.Doubtful))
            .ToList();
        return [.. named.Where(one => !named.Exists(other => _kinship.IsLineOf(one.Axis, other.Perspective, one.Perspective)))];
    }

    private static string? OfRecord(Axis axis, SourceRecord record)
    {
        var spoken = axis switch
        {
            Axis.Tradition => record.Traditions,
            Axis.Setting => record.Settings,
            _ => [],
        };
        return spoken.Count == 1 ? spoken[0].Id : null;
    }

    // Freud in "(Freud, 1912)" is a pointer and no label. Citations do not lie inside each other but for a bracket in a
    // bracket, whose outer one begins first.
    private static bool IsInside(int offset, TextSpan[] cited)
    {
        var index = Array.BinarySearch(cited, new TextSpan(offset, 0), ByStart);
        index = index < 0 ? ~index - 1 : index;
        return (index >= 0 && offset < cited[index].End) || (index >= 1 && offset < cited[index - 1].End);
    }

    private static readonly Comparer<TextSpan> ByStart =
        Comparer<TextSpan>.Create((one, other) => one.Start.CompareTo(other.Start));

    // Doubtful: only ever denied or, in a heading, joined to something else. "Kollegialt stöd och handledning" (002 L15)
    // stands over both of its parts, and over neither alone.
    private sealed record Named(Axis Axis, string Perspective, string Word, int Times, bool Doubtful);
}
