using AllianceAtlas.Documents.Records;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Knowledge.Drafts;

/// <summary>
/// What drafts are made of. A value that is a name or a choice is left empty and a text is a place to fill in,
/// <c>‹so›</c>; <c>atlas check</c> asks for both by line.
/// </summary>
internal static class DraftText
{
    /// <summary>The first line of every record.</summary>
    public const string Head =
        "# Fill in what is empty or marked; 'atlas check' says what is missing, docs/content-format.md explains every key.\n";

    /// <summary>A list on one line.</summary>
    public static string List(IEnumerable<string> items) => $"[{string.Join(", ", items)}]";

    /// <summary>The two page texts of <paramref name="name"/>, with the bodies given.</summary>
    public static IEnumerable<DraftFile> Pages(string name, DraftTitles titles, Func<Language, string> body) =>
        LanguageCodes.OfTheSite.Select(language => new DraftFile($"{name}.{language.Code()}.md", $"""
            ---
            title: {QuotedScalar.Of(titles.In(language) ?? In(language, "‹Sidans namn›", "‹Navnet på siden›"))}
            summary: {QuotedScalar.Of(In(language, "‹En mening för listor och sökresultat›", "‹Én setning til lister og søkeresultater›"))}
            ---
            {body(language)}
            """));

    /// <summary>The one of the two that is in <paramref name="language"/>.</summary>
    public static string In(Language language, string swedish, string bokmal) =>
        language == Language.Swedish ? swedish : bokmal;
}
