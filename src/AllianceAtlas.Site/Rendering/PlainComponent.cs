namespace AllianceAtlas.Site.Rendering;

/// <summary>
/// A component in plain code, for what stands on a page by the hundred and has no shape one would draw
/// (docs/adr/0010-components-for-pages-plain-code-for-small-parts.md): it writes its markup where it stands, without a tree.
/// </summary>
public abstract class PlainComponent : SiteComponent
{
    internal abstract void Write(MarkupBuffer output);
}
