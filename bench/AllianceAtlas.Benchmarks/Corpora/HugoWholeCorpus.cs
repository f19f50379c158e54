using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace AllianceAtlas.Benchmarks.Corpora;

/// <summary>
/// Writes a corpus as a Hugo site that has the same files as the atlas for each concept, claim and work, by the templates
/// in <c>bench/hugo-whole</c>. What a template would have to search all pages for – who links here, which claims rest on
/// this work – stands ready in front matter, so that Hugo is at its best.
/// </summary>
public sealed class HugoWholeCorpus
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private readonly Corpus _corpus;
    private readonly string _folder;
    private readonly ILookup<CorpusConcept, CorpusClaim> _claimsAbout;
    private readonly ILookup<CorpusWork, CorpusClaim> _claimsOn;
    private readonly ILookup<int, CorpusClaim> _claimsAt;
    private readonly ILookup<CorpusConcept, int> _passagesNaming;
    private readonly ILookup<CorpusWork, int> _passagesCiting;
    private readonly ILookup<string, CorpusConcept> _linksTo;

    private HugoWholeCorpus(Corpus corpus, string folder)
    {
        (_corpus, _folder) = (corpus, folder);
        var passages = Enumerable.Range(0, corpus.Passages.Count);
        _claimsAbout = corpus.Claims().ToLookup(claim => claim.Concept);
        _claimsOn = corpus.Claims().ToLookup(claim => claim.Work);
        _claimsAt = corpus.Claims().ToLookup(claim => claim.Passage);
        _passagesNaming = passages.ToLookup(corpus.NamedIn);
        _passagesCiting = passages.ToLookup(corpus.CitedIn);
        _linksTo = corpus.Concepts.OrderBy(concept => concept.Name, StringComparer.Ordinal)
            .SelectMany(concept => concept.Links.Distinct(), (from, to) => (From: from, To: to))
            .Where(link => link.From.Id != link.To)
            .ToLookup(link => link.To, link => link.From);
    }

    /// <summary>Writes the site into <paramref name="folder"/>, templates, style and scripts taken from the atlas at <paramref name="root"/>.</summary>
    public static void Write(Corpus corpus, string folder, string root)
    {
        CopyTree(Path.Combine(root, "bench/hugo-whole"), folder);
        CopyTree(Path.Combine(root, "src/AllianceAtlas.Site/Assets"), Path.Combine(folder, "static/assets"));
        var site = new HugoWholeCorpus(corpus, folder);
        site.WriteData();
        foreach (var concept in corpus.Concepts)
        {
            site.WriteConcept(concept);
        }

        foreach (var claim in corpus.Claims())
        {
            AtlasCorpus.Put(Path.Combine(folder, $"content/sv/claims/{claim.Id}.md"), $"---\ntitle: {claim.Concept.Name}\n---\n");
        }

        foreach (var work in corpus.Works)
        {
            site.WriteWork(work);
        }

        foreach (var passages in Enumerable.Range(0, corpus.Passages.Count).GroupBy(corpus.SourceOf))
        {
            site.WriteSource(passages.Key, passages);
        }
    }

    // What more than one page shows of a concept, a claim, a work: looked up by its id.
    private void WriteData()
    {
        var sources = Enumerable.Range(0, _corpus.Passages.Count).Select(_corpus.SourceOf).Distinct().ToDictionary(id => id, _ => (object)new
        {
            author = "Ask",
            given = "Eva",
            year = "2020",
            month = 5,
            title = "Alliansen när den prövas",
            journal = "Atlasens övningsblad",
            language = "sv",
        });
        PutData("references", sources.Concat(_corpus.Works.ToDictionary(work => work.Id, work => (object)new { author = work.Author, year = work.Year })));
        PutData("concepts", _corpus.Concepts.ToDictionary(concept => concept.Id, object (concept) => concept.Name));
        PutData("claims", _corpus.Claims().ToDictionary(claim => claim.Id, claim => (object)new
        {
            concept = claim.Concept.Id,
            work = claim.Work.Id,
            tradition = claim.Tradition,
            source = _corpus.SourceOf(claim.Passage),
            passage = _corpus.ParagraphOf(claim.Passage),
            line = _corpus.LineOf(claim.Passage),
            sv = claim.Swedish,
            nb = claim.Norwegian,
        }));
    }

    private void PutData(string name, IEnumerable<KeyValuePair<string, object>> records) =>
        AtlasCorpus.Put(Path.Combine(_folder, $"data/{name}.json"), JsonSerializer.Serialize(new Dictionary<string, object>(records), Json));

    private void WriteConcept(CorpusConcept concept)
    {
        var claims = _claimsAbout[concept].ToList();
        var passages = claims.Select(claim => claim.Passage).Concat(_passagesNaming[concept]);
        var front = $"""
            title: {concept.Name}
            description: Om {concept.Name} i den påhittade atlasen.
            translationKey: {concept.Id}
            sources: {List(passages.Select(_corpus.SourceOf))}
            works: {List(concept.Works.Concat(claims.Select(claim => claim.Work)).Select(work => work.Id).Order(StringComparer.Ordinal))}
            claims: {List(claims.Select(claim => claim.Id))}
            traditions: {List([.. claims.Select(claim => claim.Tradition), "therapy"])}
            related: {List(_corpus.NeighboursOf(concept).Order(StringComparer.Ordinal))}
            backlinks: {List(_linksTo[concept.Id].Select(from => from.Id))}
            named: {Counts(_passagesNaming[concept].Select(_corpus.SourceOf))}
            """;
        foreach (var (language, section) in (ReadOnlySpan<(string, string)>)[("sv", "begrepp"), ("nb", "begreper")])
        {
            var body = PageText.Write(
                concept,
                language == "sv",
                id => $"[{id}]({{{{< relref \"/{section}/{id}\" >}}}})",
                work => $"{{{{< cite \"{work.Id}\" \"s. {concept.Number % 300 + 1}\" >}}}}");

            // The definition is what Hugo calls the summary.
            var definition = body.IndexOf("\n\n", StringComparison.Ordinal);
            PutPage($"{language}/{section}/{concept.Id}", front, body.Insert(definition, "\n\n<!--more-->"));
        }
    }

    private void WriteWork(CorpusWork work)
    {
        var passages = _passagesCiting[work].ToList();
        var claims = _claimsOn[work].ToList();
        var cited = passages.GroupBy(_corpus.SourceOf, _corpus.ParagraphOf).Select(group => $"{group.Key}: [{string.Join(", ", group)}]");
        foreach (var (folder, description) in (ReadOnlySpan<(string, string)>)[
            ("sv/referenser", $"Det citerade arbetet {work.Author} ({work.Year}): bara författare och år är kända."),
            ("nb/referanser", $"Det siterte arbeidet {work.Author} ({work.Year}): bare forfatter og år er kjent.")])
        {
            PutPage($"{folder}/{work.Id}", $$"""
                title: {{work.Author}}, {{work.Year}}
                description: "{{description}}"
                translationKey: {{work.Id}}
                sources: []
                works: [{{work.Id}}]
                cited: { {{string.Join(", ", cited)}} }
                concepts: {{List(passages.Select(passage => _corpus.NamedIn(passage).Id))}}
                traditions: {{Counts(claims.Select(claim => claim.Tradition))}}
                claims: {{List(claims.Select(claim => claim.Id))}}
                """, "");
        }
    }

    private void WriteSource(string id, IEnumerable<int> passages)
    {
        var records = string.Join("\n", passages.Select(passage => string.Create(
            CultureInfo.InvariantCulture,
            $"- {{words: {_corpus.Passages[passage].Split(' ').Length}, concept: {_corpus.NamedIn(passage).Id}, claims: {List(_claimsAt[passage].Select(claim => claim.Id))}}}")));
        foreach (var folder in (ReadOnlySpan<string>)["sv/kallor", "nb/kilder"])
        {
            PutPage($"{folder}/{id}", $"""
                title: Ask, 2020
                description: Alliansen när den prövas.
                translationKey: {id}
                sources: [{id}]
                works: []
                passages:
                {records}
                """, "");
        }
    }

    private void PutPage(string path, string front, string body) =>
        AtlasCorpus.Put(Path.Combine(_folder, $"content/{path}.md"), $"---\n{front}\n---\n{body}");

    private static string List(IEnumerable<string> ids) => $"[{string.Join(", ", ids.Distinct())}]";

    private static string Counts(IEnumerable<string> ids) => $"{{{string.Join(", ", ids.CountBy(id => id).Select(times => $"{times.Key}: {times.Value}"))}}}";

    private static void CopyTree(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy, overwrite: true);
        }
    }
}
