namespace AllianceAtlas.Site.Search;

/// <summary>How many slips lie between two folded words: a letter too many, too few, wrong, or two letters swapped.</summary>
internal static class EditDistance
{
    /// <summary>The number of slips, or <paramref name="most"/> + 1 when there are more than that.</summary>
    public static int Between(string left, string right, int most)
    {
        if (Math.Abs(left.Length - right.Length) > most)
            return most + 1;
        var before = new int[right.Length + 1];
        var above = new int[right.Length + 1];
        var row = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
            above[j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            var least = row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = left[i - 1] == right[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(above[j] + 1, row[j - 1] + 1), above[j - 1] + cost);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                least = Math.Min(least, row[j]);
            }

            if (least > most)
                return most + 1;
            (before, above, row) = (above, row, before);
        }

        return above[right.Length];
    }

    /// <summary>How many slips a word of <paramref name="length"/> letters may hold and still be meant.</summary>
    public static int Allowed(int length) => length < 4 ? 0 : length < 8 ? 1 : 2;
}
