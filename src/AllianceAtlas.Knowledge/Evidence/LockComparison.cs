using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Knowledge.Evidence;

/// <summary>
/// Two locks of one source, made from an old and a new text, and what the change means for those who point into it.
/// Nothing is re-anchored here: a person decides.
/// </summary>
public sealed class LockComparison
{
    private readonly EvidenceLock _kept;
    private readonly EvidenceLock _derived;
    private readonly Dictionary<string, PassageMatch> _matches;

    /// <summary>Compares <paramref name="kept"/>, which references were written for, with <paramref name="derived"/>.</summary>
    public LockComparison(EvidenceLock kept, EvidenceLock derived)
    {
        (_kept, _derived) = (kept, derived);
        var matches = PassageMatcher.Match(kept.Passages, derived.Passages);
        _matches = kept.Passages.Zip(matches)
            .DistinctBy(pair => pair.First.Id)
            .ToDictionary(pair => pair.First.Id, pair => pair.Second, StringComparer.Ordinal);
    }

    /// <summary>Those of <paramref name="references"/> into this source that must be looked at, in their order.</summary>
    public IReadOnlyList<AnchorMove> Moves(IEnumerable<PassageReference> references) =>
    [
        .. references
            .Where(reference => reference.Source == _kept.Source)
            .Select(Follow)
            .Where(move => move is { Kept.Count: > 0, Fate: not PassageFate.Same }),
    ];

    /// <summary>Reports <paramref name="moves"/>, each where the reference is written.</summary>
    public static void Report(IEnumerable<AnchorMove> moves, DiagnosticBag findings)
    {
        foreach (var move in moves)
        {
            var descriptor = move.Fate switch
            {
                PassageFate.Moved => DiagnosticCatalogue.EvidenceMoved,
                PassageFate.Changed => DiagnosticCatalogue.EvidenceChanged,
                PassageFate.Ambiguous => DiagnosticCatalogue.EvidenceAmbiguous,
                _ => DiagnosticCatalogue.EvidenceVanished,
            };
            findings.Add(new Diagnostic(
                descriptor,
                move.Reference.Place,
                move.Reference.Source,
                move.Reference.Lines.ToString(),
                move.Places.Count == 0 ? "in several places" : string.Join(" or ", move.Places.Select(place => place.ToString()))));
        }
    }

    private AnchorMove Follow(PassageReference reference)
    {
        var kept = _kept.PassagesAt(reference.Lines);
        var matches = kept.Select(passage => _matches[passage.Id]).ToList();
        var fate = matches.Count == 0 ? PassageFate.Same : matches.Max(match => match.Fate);
        if (fate is PassageFate.Ambiguous or PassageFate.Vanished)
        {
            // Of several passages, one of which is in doubt, no stretch of lines can be offered.
            LineRange[] places = [.. matches.Count == 1 ? matches[0].Now.Select(passage => passage.Lines) : []];
            return new AnchorMove(reference, fate, kept, places);
        }

        var now = matches.Select(match => match.Now[0]).ToList();
        var place = now.Count == 0 ? reference.Lines : PlaceOf(reference.Lines, kept, now, fate);
        if (fate is PassageFate.Same or PassageFate.Moved)
        {
            fate = place == reference.Lines ? PassageFate.Same : PassageFate.Moved;
        }

        // Something new between two passages that stood together is not what the reference named.
        return _derived.PassagesAt(place).Count > now.Count
            ? new AnchorMove(reference, PassageFate.Ambiguous, kept, [place])
            : new AnchorMove(reference, fate, kept, [place]);
    }

    // A reference may name a few lines of a long passage: where all lines moved by as many, so does the reference.
    private static LineRange PlaceOf(LineRange lines, IReadOnlyList<Passage> kept, List<Passage> now, PassageFate fate)
    {
        var shift = now[0].Lines.First - kept[0].Lines.First;
        var together = fate != PassageFate.Changed && kept.Zip(now).All(pair =>
            pair.Second.Lines == new LineRange(pair.First.Lines.First + shift, pair.First.Lines.Last + shift));
        return together
            ? new LineRange(lines.First + shift, lines.Last + shift)
            : new LineRange(now.Min(passage => passage.Lines.First), now.Max(passage => passage.Lines.Last));
    }
}
