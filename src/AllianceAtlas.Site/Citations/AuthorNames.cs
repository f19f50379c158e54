using AllianceAtlas.Documents.Publications;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Site.Citations;

/// <summary>The names of authors as APA 7 prints them. Names nobody has told are not made up, nor are initials.</summary>
internal static class AuthorNames
{
    private const string Others = "et al.";
    private const int MostInList = 20;

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
        var names = authors.Select(author => author.Given is { } given ? $"{author.Family}, {Initials.Of(given)}" : author.Family).ToList();
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
        [.. editors.Select(editor => editor.Given is { } given ? $"{Initials.Of(given)} {editor.Family}" : editor.Family)], language);

    // Norwegian APA prints no comma before the ampersand (a joint national adaptation); Swedish keeps it, as English.
    private static string Joined(List<string> names, Language language)
    {
        var comma = language == Language.Swedish ? "," : "";
        return names.Count < 2 ? string.Concat(names) : $"{string.Join(", ", names.SkipLast(1))}{comma} & {names[^1]}";
    }
}
