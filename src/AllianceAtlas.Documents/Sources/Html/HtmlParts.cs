using System.Buffers;
using AllianceAtlas.Documents.Sources.PdfText;
using AngleSharp.Dom;

namespace AllianceAtlas.Documents.Sources.Html;

/// <summary>What the parts of an article page are for: text, navigation, notes, references.</summary>
internal static class HtmlParts
{
    private static readonly HashSet<string> Dropped = new(StringComparer.Ordinal)
    {
        "nav", "aside", "footer", "script", "style", "noscript", "template", "form", "button", "select", "svg", "iframe", "object", "canvas",
        "video", "audio", "dialog", "head", "menu", "textarea", "input",
    };

    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "div", "dl", "dt", "figcaption", "figure", "h1", "h2", "h3", "h4",
        "h5", "h6", "header", "hgroup", "hr", "li", "main", "ol", "p", "pre", "section", "summary", "table", "caption", "tbody", "thead", "tfoot",
        "tr", "ul",
    };

    private static readonly SearchValues<char> NumberMarks = SearchValues.Create("0123456789,–- ");

    private static readonly string[] Backlinks = ["#fnref", "#noteref", "#fotnotref", "#note-ref", "#footnote-ref"];

    private static readonly string[] DroppedRoles = ["navigation", "banner", "contentinfo", "complementary", "search", "menu", "dialog"];

    private static readonly HashSet<string> CiteBoxes = new(StringComparer.OrdinalIgnoreCase)
    {
        "citera så här", "så citerar du", "citera artikeln", "slik siterer du", "siter artikkelen", "siter slik", "how to cite", "cite this article", "citation",
    };

    private static readonly HashSet<string> DroppedClasses = new(StringComparer.OrdinalIgnoreCase)
    {
        "nav", "navigation", "navbar", "menu", "breadcrumb", "breadcrumbs", "sidebar", "share", "social", "cookie", "cookies", "cookie-banner",
        "related", "advert", "advertisement", "ads", "skip-link", "toc", "pagination", "toolbar", "comments", "comment", "newsletter",
        "meny", "dela", "deling", "relaterade", "relaterat", "relaterte", "relatert", "annons", "annonse", "kommentarer", "kommentar",
        "nyhetsbrev", "nyheitsbrev", "teaser", "teasers", "doi", "dates", "galleys", "metrics",
    };

    /// <summary>Whether <paramref name="element"/> is no part of the article.</summary>
    public static bool IsDropped(IElement element) =>
        (Dropped.Contains(element.LocalName) && !IsFactBox(element))
        || element.HasAttribute("hidden")
        || string.Equals(element.GetAttribute("aria-hidden"), "true", StringComparison.OrdinalIgnoreCase)
        || DroppedRoles.Contains(element.GetAttribute("role"), StringComparer.OrdinalIgnoreCase)
        || (Names(element).Any(IsDroppedName) && element.QuerySelector("h1") is null)
        || IsCiteBox(element)
        || IsTeasers(element);

    // A box of facts and a note stand beside the text and belong to the article.
    private static bool IsFactBox(IElement element) =>
        element.LocalName is "aside" && (element.GetAttribute("role")?.StartsWith("doc-", StringComparison.Ordinal) == true || Names(element).Any(name => name.StartsWith("fakta", StringComparison.OrdinalIgnoreCase) || name.StartsWith("fact", StringComparison.OrdinalIgnoreCase)));

    // Other articles, ways to share this one: nothing but links, under a heading or none. A list of references may be nothing but links as
    // well; its entries have years. Nearly every box of text is seen to be none by its first paragraph.
    private static bool IsTeasers(IElement element)
    {
        if (element.LocalName is not ("ul" or "ol" or "div" or "section") || element.QuerySelector("p, table, blockquote, figure, dl") is not null)
        {
            return false;
        }

        var links = element.QuerySelectorAll("a[href]");
        var headings = element.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Sum(Letters);
        return links.Length > 1 && links.Sum(Letters) * 10 >= (Letters(element) - headings) * 9
            && links.Count(link => LineForm.HasYear(link.TextContent)) * 2 < links.Length && !IsReferences(element) && !element.GetAncestors().OfType<IElement>().Any(IsReferences);
    }

    // How to cite the article, which is a citation of none.
    private static bool IsCiteBox(IElement element) =>
        element.LocalName is "div" or "section" && element.FirstElementChild is { } first && HeadingLevel(first) > 0 && CiteBoxes.Contains(first.TextContent.Trim().TrimEnd(':'));

    private static int Letters(IElement element) => element.TextContent.Count(char.IsLetter);

    // "cookie-consent", "site-nav", "share-buttons": the first or the last part says it.
    private static bool IsDroppedName(string name) =>
        DroppedClasses.Contains(name)
        || (name.IndexOfAny(['-', '_']) is > 0 and var first && DroppedClasses.Contains(name[..first]))
        || (name.LastIndexOfAny(['-', '_']) is > 0 and var last && DroppedClasses.Contains(name[(last + 1)..]));

    /// <summary>Whether <paramref name="element"/> begins a block of its own.</summary>
    public static bool IsBlock(IElement element) => Blocks.Contains(element.LocalName);

    /// <summary>Level of a heading element, or 0.</summary>
    public static int HeadingLevel(IElement element) =>
        element.LocalName is ['h', >= '1' and <= '6'] name ? name[1] - '0' : 0;

    /// <summary>Whether <paramref name="element"/> holds the reference list.</summary>
    public static bool IsReferences(IElement element) =>
        element.GetAttribute("role") is "doc-bibliography"
        || Names(element).Any(n => n is "references" or "reference-list" or "ref-list" or "bibliography" or "referanser" or "referenser");

    /// <summary>Whether <paramref name="element"/> is the raised mark of a footnote, which is not text.</summary>
    public static bool IsNoteMark(IElement element) =>
        element.GetAttribute("role") is "doc-noteref" or "doc-backlink"
        || Names(element).Any(n => n is "footnote-ref" or "footnote-backref" or "noteref" or "fnref" or "footnote-back")
        || (element.LocalName is "a" && element.GetAttribute("href") is { } target && Backlinks.Any(target.StartsWith))
        || (element.LocalName is "sup" && element.QuerySelector("a[href^='#fn'], a[href^='#note'], a[href^='#fotnot'], a[href^='#fotnote']") is not null);

    /// <summary>Whether <paramref name="element"/> is a raised reference number such as 8 or 2–4.</summary>
    public static bool IsReferenceNumber(IElement element)
    {
        if (element.LocalName is not "sup")
        {
            return false;
        }

        var text = element.TextContent.AsSpan().Trim();
        return !text.IsEmpty && char.IsAsciiDigit(text[0]) && !text.ContainsAnyExcept(NumberMarks);
    }

    /// <summary>The element that holds the article: the largest of those that say so, else the body.</summary>
    public static IElement? Article(IDocument page)
    {
        IElement? best = null;
        var most = 0;
        foreach (var candidate in page.QuerySelectorAll("article, main, [role=main], #content, #main, .article"))
        {
            var length = candidate.TextContent.Length;
            if (length > most * 1.2)
            {
                (best, most) = (candidate, length);
            }
        }

        return best ?? page.Body;
    }

    /// <summary>The title of the page where it stands before <paramref name="article"/> and not inside it, as in a page's header; null otherwise.</summary>
    public static IElement? TitleBefore(IDocument page, IElement article)
    {
        if (article.QuerySelector("h1") is not null)
        {
            return null;
        }

        return page.QuerySelectorAll("h1").LastOrDefault(title =>
            title.CompareDocumentPosition(article).HasFlag(DocumentPositions.Following)
            && !title.GetAncestors().OfType<IElement>().Any(IsDropped));
    }

    /// <summary>The words in bold a paragraph begins with before it goes on in plain letters; null when it does not.</summary>
    public static IElement? StrongLead(IElement paragraph)
    {
        var first = paragraph.ChildNodes.FirstOrDefault(node => node.TextContent.AsSpan().Trim().Length > 0);
        var goesOn = paragraph.TextContent.AsSpan().Trim().Length > (first?.TextContent.AsSpan().Trim().Length ?? 0);
        return goesOn && first is IElement { LocalName: "strong" or "b" } lead ? lead : null;
    }

    private static IEnumerable<string> Names(IElement element) =>
        element.Id is { Length: > 0 } id ? element.ClassList.Append(id) : element.ClassList;
}
