using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Knowledge.Vocabulary;

/// <summary>The text of one page in both languages; content without its translation is not read at all.</summary>
public sealed record PageTexts(PageText Swedish, PageText Bokmal)
{
    /// <summary>The text in <paramref name="language"/>, which must be a language of the site.</summary>
    public PageText this[Language language] => language == Language.Swedish ? Swedish : Bokmal;

    /// <summary>Both texts, Swedish first.</summary>
    public IReadOnlyList<PageText> Both => [Swedish, Bokmal];
}
