using System.Net;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Content;
using AllianceAtlas.Site.Links;
using AllianceAtlas.Site.Pages;

namespace AllianceAtlas.Site.Publishing;

/// <summary>Addresses that lead on: by the language of the browser, to where a page has moved, from a bare folder to its list.</summary>
internal static class Redirects
{
    /// <summary>What Netlify reads, and for hosts that know no redirects a page at each address that no page has.</summary>
    public static IEnumerable<SiteFile> Plan(PageList pages, IReadOnlyList<PublishedAddress> published)
    {
        var moves = HomeListing.Folders()
            .Concat(published.Where(one => one.MovedTo is not null).Select(one => new Redirect(one.Address, one.MovedTo!)))
            .Where(move => SiteAddress.IsPlain(move.From))
            .DistinctBy(move => move.From, StringComparer.Ordinal)
            .ToList();
        return
        [
            SiteFile.At("/_redirects", file => Write(pages, moves, file)),
            .. moves.Select(move => SiteFile.At(move.From, file => file.Append(PageThatLeadsOn(move.From, move.To)))),
        ];
    }

    private static void Write(PageList pages, List<Redirect> moves, FileText file)
    {
        foreach (var line in pages.Crossings.SelectMany(ByLanguage).Concat(moves.Select(move => $"{move.From} {move.To} 301!")))
        {
            file.Append(line);
            file.Append("\n");
        }
    }

    // The page for missing addresses answers for others and leads nowhere by itself. What a reader who knows neither
    // language asks for is the crossing itself.
    private static IEnumerable<string> ByLanguage(CrossingPage page) => page.Head.Kind == PageKind.NotFound
        ? []
        : page.Ways.Select(way =>
            $"{page.Head.Address} {way.Links[0].Address} 302! Language={(way.Language == Language.Bokmal ? "nb,no,nn" : "sv")}");

    private static string PageThatLeadsOn(string address, string target)
    {
        var way = WebUtility.HtmlEncode(SiteAddress.Relative(address, target));
        var language = address.StartsWith(SiteAddress.Home(Language.Bokmal), StringComparison.Ordinal) ? Language.Bokmal : Language.Swedish;
        return $"""
            <!DOCTYPE html>
            <html lang="{language.Code()}"><head><meta charset="utf-8"><title>AllianceAtlas</title><meta name="robots" content="noindex"><meta http-equiv="refresh" content="0; url={way}"></head><body><p><a href="{way}">AllianceAtlas</a></p></body></html>

            """.ReplaceLineEndings("\n");
    }
}
