namespace AllianceAtlas.Site.Search;

/// <summary>Parts a sorted index by the first letters of its keys, so that a typed word needs only one small file.</summary>
internal static class PrefixShards
{
    private const int LongestPrefix = 4;

    /// <summary>
    /// The parts of <paramref name="items"/> by prefix. A part above <paramref name="most"/> is parted again by the next
    /// letter; what is exactly the prefix stays with it. A key belongs to the longest prefix that it begins with.
    /// </summary>
    public static IEnumerable<(string Prefix, IReadOnlyList<T> Members)> Divide<T>(
        IReadOnlyList<T> items, Func<T, string> keyOf, Func<T, int> sizeOf, int most) =>
        Divide("", items, keyOf, sizeOf, most);

    private static IEnumerable<(string Prefix, IReadOnlyList<T> Members)> Divide<T>(
        string prefix, IReadOnlyList<T> items, Func<T, string> keyOf, Func<T, int> sizeOf, int most)
    {
        if (prefix.Length == LongestPrefix || items.Sum(sizeOf) <= most)
            return [(prefix, items)];
        return items
            .GroupBy(item => keyOf(item).Length <= prefix.Length ? prefix : keyOf(item)[..(prefix.Length + 1)], StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .SelectMany(group => group.Key == prefix
                ? [(prefix, (IReadOnlyList<T>)[.. group])]
                : Divide(group.Key, [.. group], keyOf, sizeOf, most));
    }
}
