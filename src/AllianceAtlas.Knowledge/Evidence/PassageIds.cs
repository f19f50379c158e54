namespace AllianceAtlas.Knowledge.Evidence;

/// <summary>Gives out ids that depend on the text alone, and on its earlier occurrences when it stands again.</summary>
public sealed class PassageIds
{
    private const int Length = 10;

    private readonly Dictionary<string, int> _given = new(StringComparer.Ordinal);

    /// <summary>The id of the next piece of text: ten hexadecimal digits, with <c>-2</c>, <c>-3</c> … when it stands again.</summary>
    public string Next(NormalText text)
    {
        var id = text.Hash[..Length];
        var times = _given[id] = _given.GetValueOrDefault(id) + 1;
        return times == 1 ? id : FormattableString.Invariant($"{id}-{times}");
    }
}
