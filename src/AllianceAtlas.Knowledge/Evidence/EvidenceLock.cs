using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Perspectives;

namespace AllianceAtlas.Knowledge.Evidence;

/// <summary>
/// What is known of one source text without the text: positions, hashes, mentions, citations, works – facts, no
/// sentences (contract §1). The site is built from locks alone, so it is the same with and without the texts.
/// </summary>
/// <param name="Source">Source id.</param>
/// <param name="Sha256">Hash of the file's bytes, lower-case hexadecimal.</param>
/// <param name="Lines">Number of lines of the file.</param>
/// <param name="Passages">Passages in the order of the file.</param>
/// <param name="Mentions">Mentions of concepts in the order of the file.</param>
/// <param name="Citations">Citations in the order of the file.</param>
/// <param name="Works">Works cited, by id.</param>
public sealed record EvidenceLock(
    string Source,
    string Sha256,
    int Lines,
    IReadOnlyList<Passage> Passages,
    IReadOnlyList<LockedMention> Mentions,
    IReadOnlyList<LockedCitation> Citations,
    IReadOnlyList<LockedWork> Works)
{
    private readonly PassageIndex _places = new(Passages);
    private readonly Lazy<ILookup<string, LockedMention>> _mentions = InPassages(Mentions, one => one.Passage);
    private readonly Lazy<ILookup<string, LockedCitation>> _citations = InPassages(Citations, one => one.Passage);

    /// <summary>Passages in the order of the file.</summary>
    public IReadOnlyList<Passage> Passages
    {
        get;
        init => (field, _places) = (value, new PassageIndex(value));
    } = Passages;

    /// <summary>Mentions of concepts in the order of the file.</summary>
    public IReadOnlyList<LockedMention> Mentions
    {
        get;
        init => (field, _mentions) = (value, InPassages(value, one => one.Passage));
    } = Mentions;

    /// <summary>Citations in the order of the file.</summary>
    public IReadOnlyList<LockedCitation> Citations
    {
        get;
        init => (field, _citations) = (value, InPassages(value, one => one.Passage));
    } = Citations;

    /// <summary>What traditions, settings and styles its passages speak of, in the order of the passages.</summary>
    public IReadOnlyList<Attribution> Attributions { get; init; } = [];

    /// <summary>How many places of the text cite in another way than the rest of it (<c>atlas check --sources</c>).</summary>
    public int Inconsistencies { get; init; }

    /// <summary>The passages that share a line with <paramref name="lines"/>, in the order of the file.</summary>
    public IReadOnlyList<Passage> PassagesAt(LineRange lines) => _places.At(lines);

    /// <summary>The mentions in the passages that share a line with <paramref name="lines"/>.</summary>
    public IEnumerable<LockedMention> MentionsAt(LineRange lines) => PassagesAt(lines).SelectMany(passage => _mentions.Value[passage.Id]);

    /// <summary>Ids of the works cited in the passages that share a line with <paramref name="lines"/>.</summary>
    public IEnumerable<string> WorksCitedAt(LineRange lines) => PassagesAt(lines)
        .SelectMany(passage => _citations.Value[passage.Id])
        .SelectMany(citation => citation.Items)
        .Select(item => item.Work)
        .OfType<string>();

    // A claim asks for a few passages of thousands.
    private static Lazy<ILookup<string, T>> InPassages<T>(IReadOnlyList<T> found, Func<T, string?> passage) => new(() => found
        .Where(one => passage(one) is not null)
        .ToLookup(one => passage(one)!, StringComparer.Ordinal));
}
