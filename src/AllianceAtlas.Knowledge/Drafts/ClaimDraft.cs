using AllianceAtlas.Documents.Records;
using AllianceAtlas.Knowledge.Evidence;
using AllianceAtlas.Knowledge.Vocabulary;

namespace AllianceAtlas.Knowledge.Drafts;

/// <summary>The first form of a claim, filled with what its passages hold: concepts, works, and what they speak of.</summary>
public sealed class ClaimDraft
{
    private readonly Atlas _atlas;
    private readonly IReadOnlyList<PassageReference> _evidence;
    private readonly List<(EvidenceLock Lock, Passage Passage)> _passages;

    private ClaimDraft(Atlas atlas, IReadOnlyList<PassageReference> evidence)
    {
        (_atlas, _evidence) = (atlas, evidence);
        _passages =
        [
            .. evidence.Where(reference => atlas.Locks.ContainsKey(reference.Source))
                .SelectMany(reference => atlas.Locks[reference.Source].PassagesAt(reference.Lines)
                    .Select(passage => (atlas.Locks[reference.Source], passage)))
                .Distinct(),
        ];
    }

    /// <summary>The file of the claim <paramref name="id"/>, whose ground is <paramref name="evidence"/>.</summary>
    public static IReadOnlyList<DraftFile> Write(string id, IReadOnlyList<PassageReference> evidence, Atlas atlas) =>
        [new DraftFile($"claims/{id}.yml", new ClaimDraft(atlas, evidence).Write())];

    private string Write() => $"""
        {DraftText.Head}concepts: {DraftText.List(Concepts())}   # those the claim is about; it stands on the page of the first
        traditions: {DraftText.List(Perspectives(Axis.Tradition))}   # empty: no tradition is said
        settings: {DraftText.List(Perspectives(Axis.Setting))}
        styles: {DraftText.List(Perspectives(Axis.Style))}
        says: author                     # author, works (those below) or participants
        works: {DraftText.List(Works())}   # those the claim rests on
        evidence-kind: {Kind()}
        evidence: {DraftText.List(_evidence.Select(reference => reference.ToString()))}
        text:
          sv: "‹En mening med egna ord: vem säger vad›"
          nb: "‹Én setning med egne ord: hvem sier hva›"

        """;

    private IEnumerable<string> Concepts() => _passages
        .SelectMany(ground => ground.Lock.Mentions.Where(mention => mention.Passage == ground.Passage.Id))
        .Select(mention => mention.Concept)
        .Distinct(StringComparer.Ordinal);

    private IEnumerable<string> Works() => _evidence
        .Where(reference => _atlas.Locks.ContainsKey(reference.Source))
        .SelectMany(reference => _atlas.Locks[reference.Source].WorksCitedAt(reference.Lines))
        .Distinct(StringComparer.Ordinal);

    // Tradition and setting are never guessed: what one passage says and another leaves open is left to the writer.
    private IEnumerable<string> Perspectives(Axis axis) => _passages
        .Select(ground => ground.Lock.Attributions
            .Where(one => one.Axis == axis && one.Passage == ground.Passage.Id)
            .Select(one => one.Perspective))
        .Aggregate((IEnumerable<string>?)null, (all, some) => all?.Intersect(some, StringComparer.Ordinal) ?? some) ?? [];

    private string Kind()
    {
        var kinds = _evidence
            .Select(reference => _atlas.Sources.TryGetValue(reference.Source, out var source) ? source.EvidenceKind?.Id : null)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return kinds is [{ } kind] ? kind : QuotedScalar.Of("");
    }
}
