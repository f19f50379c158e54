namespace AllianceAtlas.Site.Pages;

/// <summary>A page of the site as a value, before any markup. One record a kind of page.</summary>
/// <param name="Head">What it says about itself.</param>
public abstract record Page(PageHead Head)
{
    /// <summary>Files that belong to this page alone and are written with it.</summary>
    public virtual IReadOnlyList<SiteFile> Files => [];
}
