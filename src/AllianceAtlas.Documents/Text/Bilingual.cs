namespace AllianceAtlas.Documents.Text;

/// <summary>The same thing said in both languages of the site; neither is the original.</summary>
public sealed record Bilingual(string Swedish, string Bokmal)
{
    /// <summary>The text in <paramref name="language"/>, which must be a language of the site.</summary>
    public string this[Language language] => language == Language.Swedish ? Swedish : Bokmal;
}
