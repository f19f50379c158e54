namespace AllianceAtlas.Site.Publishing;

/// <summary>What a page may load: its own style, script, pictures and data, nothing else and nothing inline.</summary>
internal static class ContentSecurityPolicy
{
    /// <summary>The part that also works inside a page.</summary>
    public const string InMarkup =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; " +
        "form-action 'self'; base-uri 'none'";

    /// <summary>For pages that nobody may show in a frame.</summary>
    public const string Strict = InMarkup + "; frame-ancestors 'none'";

    /// <summary>For the cards, which are made to be shown in a frame.</summary>
    public const string Frameable = InMarkup + "; frame-ancestors *";

    /// <summary>For files that pages and programs load; opened by themselves they may do nothing.</summary>
    public const string NotAPage = "default-src 'none'; frame-ancestors 'none'";
}
