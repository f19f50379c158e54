using AllianceAtlas.Documents.Records;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Vocabulary;
using AllianceAtlas.Site.Pages;

namespace AllianceAtlas.Site.Links;

/// <summary>Where the links of page texts lead: <c>concept:repair</c>, <c>claim:…</c>, <c>https:…</c> (docs/content-format.md).</summary>
internal sealed class ContentLinks(AtlasIndex index)
{
    /// <summary>The address <paramref name="target"/> means in <paramref name="language"/>; null when it leads nowhere.</summary>
    public string? Address(string target, Language language)
    {
        if (IsOutside(target))
        {
            return target;
        }

        var (kind, id) = PageReference.Of(target);
        return kind switch
        {
            "concept" => index.Concept(id) is { } concept ? SiteAddress.Of(concept, language) : null,
            "tradition" => Of(Axis.Tradition, id, language),
            "setting" => Of(Axis.Setting, id, language),
            "style" => Of(Axis.Style, id, language),
            "comparison" => index.Comparison(id) is { } comparison ? SiteAddress.Of(comparison, language) : null,
            "path" => index.Path(id) is { } path ? SiteAddress.Of(path, language) : null,
            "source" => index.Source(id) is { } source ? SiteAddress.Of(source, language) : null,
            "work" => index.Work(id) is { } work ? SiteAddress.Of(work, language) : null,
            "claim" => index.Claim(id) is { } claim && index.Home(claim) is { } home
                ? SiteAddress.Of(home, language) + SiteAddress.ClaimAnchor(id)
                : null,
            _ => null,
        };
    }

    /// <summary>
    /// Whether <paramref name="target"/> may be a link that leaves the site. The one scheme that may is <c>https:</c>;
    /// <c>javascript:</c> and <c>data:</c> come through Markdown and records untouched.
    /// </summary>
    public static bool IsOutside(string target) => WebAddress.IsPlain(target);

    private string? Of(Axis axis, string id, Language language) =>
        index.Perspective(axis, id) is { } perspective ? SiteAddress.Of(perspective, language) : null;
}
