using System.Text;

namespace AllianceAtlas.Benchmarks.Corpora;

/// <summary>
/// Writes a corpus as a Hugo site: the same page texts, links and citations resolved at build time, a list of works on
/// each page, a head with alternates and JSON-LD, a site map. It has no search index, graph, comparison or export.
/// </summary>
public static class HugoCorpus
{
    /// <summary>Writes the site into <paramref name="folder"/>.</summary>
    public static void Write(Corpus corpus, string folder)
    {
        foreach (var (path, text) in Templates)
        {
            AtlasCorpus.Put(Path.Combine(folder, path), text);
        }

        var works = new StringBuilder();
        foreach (var work in corpus.Works)
        {
            works.Append(work.Id).Append(": {author: ").Append(work.Author).Append(", year: \"").Append(work.Year).Append("\"}\n");
        }

        AtlasCorpus.Put(Path.Combine(folder, "data/works.yml"), works.ToString());
        foreach (var concept in corpus.Concepts)
        {
            foreach (var language in (string[])["sv", "nb"])
            {
                var body = PageText.Write(
                    concept,
                    language == "sv",
                    id => $"[{id}]({{{{< relref \"/concepts/{id}\" >}}}})",
                    work => $"{{{{< cite \"{work.Id}\" \"s. {concept.Number % 300 + 1}\" >}}}}");
                AtlasCorpus.Put(
                    Path.Combine(folder, $"content/concepts/{concept.Id}.{language}.md"),
                    $"---\ntitle: {concept.Name}\nsummary: Om {concept.Name} i den påhittade atlasen.\nworks: [{string.Join(", ", concept.Works.Select(work => work.Id).Distinct())}]\n---\n{body}");
            }
        }
    }

    private static IEnumerable<(string Path, string Text)> Templates =>
    [
        ("config.toml", """
            baseURL = "https://example.org/"
            title = "Corpus"
            defaultContentLanguage = "sv"
            defaultContentLanguageInSubdir = true
            disableKinds = ["taxonomy", "term", "RSS"]
            [languages.sv]
            languageName = "Svenska"
            weight = 1
            [languages.nb]
            languageName = "Bokmål"
            weight = 2

            """),
        ("layouts/_default/baseof.html", """
            <!DOCTYPE html>
            <html lang="{{ .Language.Lang }}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{{ .Title }} – {{ .Site.Title }}</title>
            <meta name="description" content="{{ .Summary }}">
            <link rel="canonical" href="{{ .Permalink }}">
            {{ range .AllTranslations }}<link rel="alternate" hreflang="{{ .Language.Lang }}" href="{{ .Permalink }}">
            {{ end }}<script type="application/ld+json">{{ dict "@context" "https://schema.org" "@type" "DefinedTerm" "name" .Title "description" .Summary "url" .Permalink | jsonify | safeJS }}</script>
            </head>
            <body>
            <header><a href="{{ .Site.Home.RelPermalink }}">{{ .Site.Title }}</a>
            <nav>{{ range .Translations }}<a href="{{ .RelPermalink }}" hreflang="{{ .Language.Lang }}">{{ .Title }}</a>{{ end }}</nav></header>
            <main>{{ block "main" . }}{{ end }}</main>
            <footer><a href="{{ .Site.Home.RelPermalink }}">{{ .Site.Title }}</a></footer>
            </body>
            </html>
            """),
        ("layouts/_default/single.html", """
            {{ define "main" }}<h1>{{ .Title }}</h1>
            {{ .Content }}
            <section><h2>Works</h2><ul>{{ range .Params.works }}{{ with index site.Data.works . }}<li>{{ .author }} ({{ .year }})</li>{{ end }}{{ end }}</ul></section>{{ end }}
            """),
        ("layouts/_default/list.html", """
            {{ define "main" }}<h1>{{ .Title }}</h1><ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>{{ end }}
            """),
        ("layouts/shortcodes/cite.html",
            """{{- $work := index site.Data.works (.Get 0) -}}{{- if not $work -}}{{- errorf "no work %s" (.Get 0) -}}{{- end -}}<cite>({{ $work.author }}, {{ $work.year }}, {{ .Get 1 }})</cite>"""),
    ];
}
