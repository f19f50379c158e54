namespace AllianceAtlas.Cli.Serving;

/// <summary>Media types of the files a site holds.</summary>
internal static class ContentTypes
{
    public static string Of(string path) => Path.GetExtension(path) switch
    {
        ".html" => "text/html",
        ".css" => "text/css",
        ".js" => "text/javascript",
        ".json" or ".webmanifest" => "application/json",
        ".jsonld" => "application/ld+json",
        ".svg" => "image/svg+xml",
        ".xml" => "application/xml",
        ".txt" => "text/plain",
        ".bib" => "application/x-bibtex",
        ".ris" => "application/x-research-info-systems",
        ".csv" => "text/csv",
        ".graphml" => "application/graphml+xml",
        ".ttl" => "text/turtle",
        ".woff2" => "font/woff2",
        ".png" => "image/png",
        _ => "application/octet-stream",
    };
}
