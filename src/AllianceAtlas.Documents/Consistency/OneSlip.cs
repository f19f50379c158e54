namespace AllianceAtlas.Documents.Consistency;

/// <summary>Tells names that one slip of the keyboard keeps apart.</summary>
internal static class OneSlip
{
    private const int ShortestName = 4;
    private const int LongestName = 40;

    /// <summary>Any table that is asked for traces answers with at most so many names, which keeps hostile texts cheap.</summary>
    public const int MostCandidates = 64;

    /// <summary>The name, and the name without each of its letters: two names one slip apart share a trace, and few others do.</summary>
    public static IEnumerable<string> Traces(string name)
    {
        yield return name;
        for (var i = 0; i < Math.Min(name.Length, LongestName); i++)
        {
            yield return name.Remove(i, 1);
        }
    }

    /// <summary>
    /// One letter too few or too many, or two neighbours exchanged: Stiegle and Stiegler, Orlinksy and Orlinsky. A genitive s at the
    /// end is no slip, nor is another letter in the place of one: Hansen and Jansen, Anderson and Andersen are people of their own.
    /// </summary>
    public static bool Parts(string one, string other)
    {
        var (shorter, longer) = one.Length <= other.Length ? (one, other) : (other, one);
        if (shorter.Length < ShortestName || longer.Length - shorter.Length > 1)
        {
            return false;
        }

        var at = shorter.AsSpan().CommonPrefixLength(longer);
        return longer.Length > shorter.Length
            ? shorter.AsSpan(at).SequenceEqual(longer.AsSpan(at + 1)) && !(at == shorter.Length && longer[^1] == 's')
            : IsExchange(shorter, longer, at);
    }

    private static bool IsExchange(string one, string other, int at) =>
        at + 1 < one.Length && one[at] == other[at + 1] && one[at + 1] == other[at]
        && one.AsSpan(at + 2).SequenceEqual(other.AsSpan(at + 2));

    /// <summary>One letter in the place of another, not at either end, in a long name: Greenbarg and Greenberg.</summary>
    public static bool PartsByLetter(string one, string other)
    {
        if (one.Length != other.Length || one.Length < 6 || IsPatronymic(one) || IsPatronymic(other))
        {
            return false;
        }

        var at = one.AsSpan().CommonPrefixLength(other);
        return at > 0 && at < one.Length - 1 && one.AsSpan(at + 1).SequenceEqual(other.AsSpan(at + 1));
    }

    /// <summary>Names that come in many near forms: Anderson, Andersen.</summary>
    private static bool IsPatronymic(string name) => name.EndsWith("sen", StringComparison.Ordinal) || name.EndsWith("son", StringComparison.Ordinal);
}
