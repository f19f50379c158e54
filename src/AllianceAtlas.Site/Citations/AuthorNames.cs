using AllianceAtlas.Documents.Citations;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Site.Citations;

/// <summary>The names of authors as APA 7 prints them. Names nobody has told are not made up, nor are initials.</summary>
internal static class AuthorNames
{
    private const string Others = "et al.";
    private const int MostInList = 20;

    // "PER" could be a name; four capitals are more likely one than four initials.
    private const int MostRunTogether = 3;

    // Of a longer list the first nineteen and the last are printed.
    private const int PrintedOfLongList = 19;

    /// <summary>In running text and brackets: <c>Bordin</c>, <c>Ask &amp; Lund</c>, <c>Moe et al.</c></summary>
    /// <param name="authors">At least one.</param>
    /// <param name="andOthers">Whether there are more than are named.</param>
    /// <param name="conjunction">What stands between two: &amp; in brackets, och or og in running text.</param>
    public static string InText(IReadOnlyList<Author> authors, bool andOthers, string conjunction) => authors switch
    {
        [var only] when !andOthers => only.Family,
        [var first, var second] when !andOthers => $"{first.Family} {conjunction} {second.Family}",
        [var first, ..] => $"{first.Family} {Others}",
        [] => "",
    };

    /// <summary>In a reference list: <c>Safran, J. D., &amp; Muran, J. C.</c></summary>
    public static string InList(IReadOnlyList<Author> authors, bool andOthers, Language language)
    {
        var names = authors.Select(author => author.Given is { } given ? $"{author.Family}, {Initials(given)}" : author.Family).ToList();
        if (andOthers)
        {
            return names is [var only] && authors[0].Given is null ? $"{only} {Others}" : $"{string.Join(", ", names)}, {Others}";
        }

        return names.Count > MostInList
            ? $"{string.Join(", ", names[..PrintedOfLongList])}, … {names[^1]}"
            : Joined(names, language);
    }

    /// <summary>The editors of the book around a chapter: <c>K. Moe &amp; P. Sand</c>.</summary>
    public static string Editors(IReadOnlyList<Author> editors, Language language) => Joined(
        [.. editors.Select(editor => editor.Given is { } given ? $"{Initials(given)} {editor.Family}" : editor.Family)], language);

    /// <summary>
    /// <paramref name="authors"/> with initials that are run together parted, as BibTeX and APA want them: the Vancouver
    /// style prints <c>JD</c> (reference 9 of falkum-2018) for <c>J. D.</c>
    /// </summary>
    public static IReadOnlyList<Author> Parted(IReadOnlyList<Author> authors) => [.. authors.Select(author =>
        author.Given is { Length: <= MostRunTogether } given && given.All(char.IsUpper) ? author with { Given = Initials(given) } : author)];

    /// <summary><c>Erik</c> → <c>E.</c>, <c>JD</c> → <c>J. D.</c>, <c>Jean-Paul</c> → <c>J.-P.</c></summary>
    public static string Initials(string given)
    {
        // After a full stop a hyphen belongs to the initial before it: "J.-P.".
        var parts = given.Replace(".-", "-", StringComparison.Ordinal).Split([' ', '.'], StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', parts.SelectMany(InitialsOf));
    }

    private static IEnumerable<string> InitialsOf(string part) => part.Length <= MostRunTogether && part.All(char.IsUpper)
        ? part.Select(letter => $"{letter}.")
        : [string.Join('-', part.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(name => $"{name.EnumerateRunes().First()}."))];

    // Norwegian APA prints no comma before the ampersand (a joint national adaptation); Swedish keeps it, as English.
    private static string Joined(List<string> names, Language language)
    {
        var comma = language == Language.Swedish ? "," : "";
        return names.Count < 2 ? string.Concat(names) : $"{string.Join(", ", names.SkipLast(1))}{comma} & {names[^1]}";
    }
}
