namespace AllianceAtlas.Knowledge;

/// <summary>Records by id, as every list of them is sorted: looked up in one step, for each citation of ten thousand pages, and gone through in order.</summary>
internal static class IdOrder
{
    /// <summary><paramref name="records"/> in the ordinal order of their ids.</summary>
    public static OrderedDictionary<string, T> Of<T>(Dictionary<string, T> records)
        where T : class
    {
        var sorted = new OrderedDictionary<string, T>(records.Count, StringComparer.Ordinal);
        foreach (var id in records.Keys.Order(StringComparer.Ordinal))
        {
            sorted.Add(id, records[id]);
        }

        return sorted;
    }
}
