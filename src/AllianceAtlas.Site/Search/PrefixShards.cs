namespace AllianceAtlas.Site.Search;

/// <summary>Parts a sorted index by the first letters of its keys, so that a typed word needs only one small file.</summary>
internal static class PrefixShards
{
    private const int LongestPrefix = 4;

    /// <summary>
    /// The parts of <paramref name="items"/>, which are in ordinal order of their keys. A part above
    /// <paramref name="most"/> is parted again by the next letter; what is exactly the prefix stays with it. A key belongs
    /// to the longest prefix that it begins with.
    /// </summary>
    public static IReadOnlyList<Shard<T>> Divide<T>(
        List<T> items, Func<T, string> keyOf, Func<T, int> sizeOf, int most)
    {
        var parts = new List<Shard<T>>();
        Divide("", items);
        return parts;

        void Divide(string prefix, List<T> members)
        {
            if (prefix.Length == LongestPrefix || members.Sum(sizeOf) <= most)
            {
                parts.Add(new Shard<T>(prefix, members));
                return;
            }

            for (int start = 0, end; start < members.Count; start = end)
            {
                var key = keyOf(members[start]);
                var next = key[..Math.Min(key.Length, prefix.Length + 1)];
                end = start + 1;
                while (end < members.Count && Begins(keyOf(members[end]), next, prefix))
                    end++;
                if (next == prefix)
                    parts.Add(new Shard<T>(prefix, members[start..end]));
                else
                    Divide(next, members[start..end]);
            }
        }

        static bool Begins(string key, string next, string prefix) =>
            next == prefix ? key == prefix : key.StartsWith(next, StringComparison.Ordinal);
    }
}

/// <summary>A part of a sorted index.</summary>
/// <param name="Prefix">How its keys begin.</param>
/// <param name="Members">What belongs to it, in the order of the index.</param>
internal sealed record Shard<T>(string Prefix, IReadOnlyList<T> Members);
