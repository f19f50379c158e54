namespace AllianceAtlas.Documents.Publications;

/// <summary>The first letters of given names, each with its full stop.</summary>
public static class Initials
{
    // "PER" could be a name; four capitals are more likely one than four initials.
    private const int MostRunTogether = 3;

    /// <summary><c>Erik</c> → <c>E.</c>, <c>JD</c> → <c>J. D.</c>, <c>Jean-Paul</c> → <c>J.-P.</c></summary>
    public static string Of(string given)
    {
        // After a full stop a hyphen belongs to the initial before it: "J.-P.".
        var parts = given.Replace(".-", "-", StringComparison.Ordinal).Split([' ', '.'], StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', parts.SelectMany(OfOne));
    }

    /// <summary>
    /// <paramref name="authors"/> with initials that are run together parted, as BibTeX and APA want them: the Vancouver
    /// style prints <c>JD</c> (reference 9 of falkum-2018) for <c>J. D.</c>
    /// </summary>
    internal static IReadOnlyList<Author> Parted(IReadOnlyList<Author> authors) => [.. authors.Select(author =>
        author.Given is { } given && AreRunTogether(given) ? author with { Given = Of(given) } : author)];

    private static IEnumerable<string> OfOne(string part) => AreRunTogether(part)
        ? part.Select(letter => $"{letter}.")
        : [string.Join('-', part.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(name => $"{name.EnumerateRunes().First()}."))];

    private static bool AreRunTogether(string part) => part.Length <= MostRunTogether && part.All(char.IsUpper);
}
