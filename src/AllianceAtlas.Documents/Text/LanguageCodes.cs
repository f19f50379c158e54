namespace AllianceAtlas.Documents.Text;

/// <summary>The BCP 47 codes of the four languages (contract §4).</summary>
public static class LanguageCodes
{
    /// <summary>The two languages of the site, in the order pages are listed.</summary>
    public static IReadOnlyList<Language> OfTheSite { get; } = [Language.Swedish, Language.Bokmal];

    /// <summary>All four languages, in the order terms are listed.</summary>
    public static IReadOnlyList<Language> All { get; } =
        [Language.Swedish, Language.Bokmal, Language.Nynorsk, Language.English];

    /// <summary>The code of <paramref name="language"/>: <c>sv</c>, <c>nb</c>, <c>nn</c> or <c>en</c>.</summary>
    public static string Code(this Language language) => language switch
    {
        Language.Swedish => "sv",
        Language.Bokmal => "nb",
        Language.Nynorsk => "nn",
        _ => "en",
    };

    /// <summary>The other language of the site.</summary>
    public static Language Counterpart(this Language language) =>
        language == Language.Swedish ? Language.Bokmal : Language.Swedish;

    /// <summary>The language of <paramref name="code"/>, or null for any other text.</summary>
    public static Language? Parse(string code) => code switch
    {
        "sv" => Language.Swedish,
        "nb" => Language.Bokmal,
        "nn" => Language.Nynorsk,
        "en" => Language.English,
        _ => null,
    };
}
