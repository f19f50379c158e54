using AllianceAtlas.Documents.Publications;
using AllianceAtlas.Documents.Sources;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Claims;
using AllianceAtlas.Knowledge.Paths;
using AllianceAtlas.Knowledge.Vocabulary;
using AllianceAtlas.Knowledge.Works;

namespace AllianceAtlas.Site.Links;

/// <summary>
/// The address of every page, counted from the root of the site: <c>/sv/begrepp/alliansbrott/</c> (contract §5). An
/// address ends with a slash unless it names a file, and is made of ids and slugs alone, so it never moves.
/// </summary>
public static class SiteAddress
{
    /// <summary>The root, where both languages are offered.</summary>
    public const string Root = "/";

    /// <summary>The page a host sends for an address that does not exist.</summary>
    public const string NotFound = "/404.html";

    /// <summary>The front page.</summary>
    public static string Home(Language language) => In(language, "/sv/", "/nb/");

    /// <summary>A concept.</summary>
    public static string Of(Concept concept, Language language) =>
        $"{Concepts(language)}{concept.Slug[language]}/";

    /// <summary>A tradition, setting or style; the three share one folder.</summary>
    public static string Of(Perspective perspective, Language language) =>
        $"{Perspectives(language)}{perspective.Slug[language]}/";

    /// <summary>A comparison.</summary>
    public static string Of(Comparison comparison, Language language) =>
        $"{Comparisons(language)}{comparison.Slug[language]}/";

    /// <summary>The comparison of two perspectives that nobody has written about.</summary>
    public static string Comparison(Perspective first, Perspective second, Language language) =>
        $"{Comparisons(language)}{first.Slug[language]}-{(language == Language.Swedish ? "och" : "og")}-{second.Slug[language]}/";

    /// <summary>A source article.</summary>
    public static string Of(SourceRecord source, Language language) => $"{Sources(language)}{source.Id}/";

    /// <summary>A source article or a cited work.</summary>
    public static string Of(Publication publication, Language language) =>
        publication is SourceRecord source ? Of(source, language) : Of((Work)publication, language);

    /// <summary>A cited work.</summary>
    public static string Of(Work work, Language language) => $"{Works(language)}{work.Id}/";

    /// <summary>A reading path.</summary>
    public static string Of(ReadingPath path, Language language) => $"{Paths(language)}{path.Slug[language]}/";

    /// <summary>All texts of a reading path on one page, to print.</summary>
    public static string Pack(ReadingPath path, Language language) =>
        Of(path, language) + (language == Language.Swedish ? "hafte/" : "hefte/");

    /// <summary>The list of reading paths.</summary>
    public static string Paths(Language language) => In(language, "/sv/lasvagar/", "/nb/leseveier/");

    /// <summary>The map.</summary>
    public static string Graph(Language language) => In(language, "/sv/karta/", "/nb/kart/");

    /// <summary>The search page.</summary>
    public static string Search(Language language) => In(language, "/sv/sok/", "/nb/sok/");

    /// <summary>The glossary.</summary>
    public static string Glossary(Language language) => In(language, "/sv/ordlista/", "/nb/ordliste/");

    /// <summary>The page about the atlas.</summary>
    public static string About(Language language) => In(language, "/sv/om/", "/nb/om/");

    /// <summary>What the atlas rests on, and where it says nothing.</summary>
    public static string Coverage(Language language) => In(language, "/sv/om/tackning/", "/nb/om/dekning/");

    /// <summary>What has changed, for feed readers.</summary>
    public static string Feed(Language language) => In(language, "/sv/andringar.xml", "/nb/endringer.xml");

    /// <summary>The search of the site as browsers take it in.</summary>
    public static string OpenSearch(Language language) => Search(language) + "opensearch.xml";

    /// <summary>The folder of concepts; not a page of its own.</summary>
    public static string Concepts(Language language) => In(language, "/sv/begrepp/", "/nb/begreper/");

    /// <summary>The folder of traditions, settings and styles; not a page of its own.</summary>
    public static string Perspectives(Language language) => In(language, "/sv/traditioner/", "/nb/tradisjoner/");

    /// <summary>The folder of comparisons; not a page of its own.</summary>
    public static string Comparisons(Language language) => In(language, "/sv/jamforelser/", "/nb/sammenligninger/");

    /// <summary>The folder of sources; not a page of its own.</summary>
    public static string Sources(Language language) => In(language, "/sv/kallor/", "/nb/kilder/");

    /// <summary>The folder of cited works; not a page of its own.</summary>
    public static string Works(Language language) => In(language, "/sv/referenser/", "/nb/referanser/");

    /// <summary>The address of a concept for course material; it names no language and never changes.</summary>
    public static string Crossing(Concept concept) => $"/c/{concept.Id}/";

    /// <summary>The address of a claim for course material; it leads to the claim on its page, in either language.</summary>
    public static string ClaimCrossing(string claim) => $"/c/claim/{claim}/";

    /// <summary>The card of a concept for other pages.</summary>
    public static string Embed(Concept concept, Language language) => $"/embed/{language.Code()}/{concept.Id}/";

    /// <summary>The list of all references, without the end that names its format.</summary>
    public const string DataOfWorks = "/data/works";

    /// <summary>The reference of a work, without the end that names its format.</summary>
    public static string DataOfWork(string id) => $"{DataOfWorks}/{id}";

    /// <summary>The reference of a source, without the end that names its format.</summary>
    public static string DataOfSource(string id) => $"/data/sources/{id}";

    /// <summary>The references of a concept's page, without the end that names its format.</summary>
    public static string DataOfConcept(string id) => $"/data/concepts/{id}";

    /// <summary>What stands on the page of a concept, as data beside it.</summary>
    public static string DataBeside(Concept concept, Language language) => $"{Of(concept, language)}index.json";

    /// <summary>The part of an address that points to a claim on its page.</summary>
    public static string ClaimAnchor(string claim) => $"#claim-{claim}";

    /// <summary>The part of an address that points to a passage on the page of its source.</summary>
    public static string PassageAnchor(string passage) => $"#p-{passage}";

    /// <summary>
    /// Whether <paramref name="address"/> is made of plain names: lower-case ASCII letters, digits and hyphens between
    /// slashes. An id out of a hand-made lock could be anything, <c>../..</c> too, and a page is a file on disk.
    /// </summary>
    public static bool IsPlain(string address) =>
        address == NotFound ||
        (address.StartsWith('/') && address.EndsWith('/') && !address.Contains("//", StringComparison.Ordinal) &&
            address.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter is '-' or '/') &&
            address.Split('/').All(name => FileName.Flaw(name) is null));

    /// <summary>The last name in <paramref name="address"/>, of a page or a file: <c>alliansbrott</c>.</summary>
    public static string Name(string address) => address.TrimEnd('/').Split('/')[^1];

    /// <summary>The file below the output folder that answers to <paramref name="address"/>.</summary>
    public static string FilePath(string address) =>
        address.EndsWith('/') ? $"{address[1..]}index.html" : address[1..];

    /// <summary>
    /// The way from <paramref name="page"/> to <paramref name="target"/>, both addresses of this site, without naming
    /// host or root: <c>../../kallor/falkum-2018/#p-1f</c>. A target on the page itself is its anchor alone.
    /// </summary>
    public static string Relative(string page, string target)
    {
        var hash = target.IndexOf('#', StringComparison.Ordinal);
        var path = target.AsSpan(0, hash < 0 ? target.Length : hash);
        if (path.SequenceEqual(page))
        {
            return hash < 0 ? "./" : target[hash..];
        }

        var shared = path[..path.CommonPrefixLength(page)].LastIndexOf('/') + 1;
        var steps = page.AsSpan(shared).Count('/');
        return steps == 0 && path.Length == shared
            ? $"./{target.AsSpan(shared)}"
            : string.Create(3 * steps + target.Length - shared, target.AsSpan(shared), static (way, rest) =>
            {
                rest.CopyTo(way[^rest.Length..]);
                for (var i = 0; i < way.Length - rest.Length; i += 3)
                {
                    "../".CopyTo(way[i..]);
                }
            });
    }

    private static string In(Language language, string swedish, string bokmal) => language == Language.Swedish ? swedish : bokmal;
}
