using AllianceAtlas.Site.Links;
using AllianceAtlas.Site.Pages.Parts;

namespace AllianceAtlas.Site.Pages;

/// <summary>
/// The lists that are sections of another page: their anchors, and where the bare folder of their pages leads. The
/// contract has no page kind for them, and a reader finds them where he looks first.
/// </summary>
internal static class HomeListing
{
    public const string Concepts = "concepts";
    public const string Perspectives = "traditions";
    public const string Comparisons = "comparisons";
    public const string Sources = "sources";
    public const string Works = "works";

    /// <summary>The list as a step of a trail.</summary>
    public static Link Link(Edition edition, string list) =>
        new(edition.Words[$"nav.{list}"], Address(edition.Language, list));

    /// <summary>Where the list stands.</summary>
    public static string Address(Documents.Text.Language language, string list) => list switch
    {
        Concepts => SiteAddress.Glossary(language),
        Sources or Works => $"{SiteAddress.About(language)}#{list}",
        _ => $"{SiteAddress.Home(language)}#{list}",
    };

    /// <summary>The bare folders of both languages and the lists they lead to.</summary>
    public static IEnumerable<Redirect> Folders()
    {
        foreach (var language in Documents.Text.LanguageCodes.OfTheSite)
        {
            yield return new Redirect(SiteAddress.Concepts(language), Address(language, Concepts));
            yield return new Redirect(SiteAddress.Perspectives(language), Address(language, Perspectives));
            yield return new Redirect(SiteAddress.Comparisons(language), Address(language, Comparisons));
            yield return new Redirect(SiteAddress.Sources(language), Address(language, Sources));
            yield return new Redirect(SiteAddress.Works(language), Address(language, Works));
        }
    }
}
