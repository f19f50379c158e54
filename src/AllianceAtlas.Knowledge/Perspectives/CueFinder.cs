using System.Collections.Frozen;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Mentions;
using AllianceAtlas.Knowledge.Vocabulary;

namespace AllianceAtlas.Knowledge.Perspectives;

/// <summary>Finds the cue words of the perspectives of one axis, by the rules that find concepts (docs/mentions.md).</summary>
internal sealed class CueFinder(IReadOnlyList<Perspective> perspectives)
{
    private readonly MentionPatterns _patterns = new([.. perspectives.Select(perspective => perspective.Cues)]);
    private readonly HitSettlement _settlement = new(new ConceptHierarchy([]));

    // A passage is asked for itself: what the rest of the article says of a word decides nothing here.
    private static FrozenSet<int> NoGroups => FrozenSet<int>.Empty;

    /// <summary>The perspectives it looks for.</summary>
    public IReadOnlyList<Perspective> Perspectives => perspectives;

    /// <summary>The cues in <paramref name="text"/> in order; a perspective that another is only held against is none.</summary>
    public IEnumerable<Cue> Find(string text, params IReadOnlyList<Language> languages)
    {
        var set = languages.Aggregate(LanguageSet.English, (all, language) => all | MentionPatterns.SetOf(language));
        var words = WordScanner.Scan(text);
        var hits = _settlement.Settle(_patterns.Match(words, set), words, NoGroups)
            // The last part of a compound says what it is: psykoterapihandledning is supervision, not therapy.
            .GroupBy(hit => hit.FirstWord)
            .Select(hits => hits.MaxBy(hit => hit.To))
            .OrderBy(hit => hit.FirstWord)
            .ToDictionary(hit => hit.FirstWord);
        var ends = hits.Values.Select(LastWord).ToList();
        return hits.Values
            .Where(hit => !ContrastWords.Contrast(words, After(hit), hit.FirstWord))
            .Select(hit => new Cue(
                hit.Pattern.Concept,
                words[hit.FirstWord].Parts[0].Start,
                words[LastWord(hit)].Parts[^1].End,
                ContrastWords.Deny(words, After(hit), hit.FirstWord),
                IsJoined(hit)));

        // What stands before another cue was said of that one: "till skillnad från kognitiv terapi är psykodynamisk …".
        int After(PatternHit hit)
        {
            var before = ends.BinarySearch(hit.FirstWord - 1);
            before = before < 0 ? ~before - 1 : before;
            return before < 0 ? 0 : ends[before] + 1;
        }

        // "patient och terapeut" joins two words for the same.
        bool IsJoined(PatternHit hit) =>
            (ContrastWords.IsAnd(words, hit.FirstWord - 1) && !IsSame(hit, hit.FirstWord - 2)) ||
            (ContrastWords.IsAnd(words, LastWord(hit) + 1) && !IsSame(hit, LastWord(hit) + 2));

        bool IsSame(PatternHit hit, int word) =>
            hits.TryGetValue(word, out var other) && other.Pattern.Concept == hit.Pattern.Concept;
    }

    private static int LastWord(PatternHit hit) => hit.FirstWord + hit.Pattern.NamingWords - 1;
}
