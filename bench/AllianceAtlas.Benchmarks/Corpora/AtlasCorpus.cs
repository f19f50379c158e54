using System.Security.Cryptography;
using System.Text;

namespace AllianceAtlas.Benchmarks.Corpora;

/// <summary>Writes a corpus as content, records and articles of an atlas.</summary>
public static class AtlasCorpus
{
    /// <summary>
    /// Writes <c>content/</c> and <c>seeds/</c> below <paramref name="folder"/>, the plain pages and words of the
    /// interface taken from the atlas at <paramref name="root"/>. The lock is left to <c>atlas evidence update</c>.
    /// </summary>
    public static void Write(Corpus corpus, string folder, string root)
    {
        foreach (var part in (string[])["pages", "settings", "traditions"])
        {
            CopyFolder(Path.Combine(root, "tests/AllianceAtlas.Tests/Sites/minimal/content", part), Path.Combine(folder, "content", part));
        }

        foreach (var words in (string[])["strings.sv.yml", "strings.nb.yml"])
        {
            File.Copy(Path.Combine(root, "content", words), Path.Combine(folder, "content", words), overwrite: true);
        }

        foreach (var (number, passages) in corpus.Passages.Chunk(corpus.PassagesOfArticle).Index())
        {
            WriteArticle(corpus.SourceOf(number * corpus.PassagesOfArticle), passages, folder, root);
        }

        foreach (var concept in corpus.Concepts)
        {
            WriteConcept(corpus, concept, Path.Combine(folder, "content", "concepts"));
        }

        foreach (var claim in corpus.Claims())
        {
            WriteClaim(corpus, claim, Path.Combine(folder, "content", "claims"));
        }
    }

    private static void WriteArticle(string source, IReadOnlyList<string> passages, string folder, string root)
    {
        var text = new StringBuilder("# Alla begrepp\n\n");
        foreach (var passage in passages)
        {
            text.Append(passage).Append("\n\n");
        }

        Put(Path.Combine(folder, "seeds", "texts", $"{source}.md"), text.ToString());
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
        var record = File.ReadAllLines(Path.Combine(root, $"tests/AllianceAtlas.Tests/Sites/minimal/seeds/ask-2020.source.yml"))
            .Select(line => line.StartsWith("  sha256:", StringComparison.Ordinal) ? $"  sha256: {hash}" : line.Replace("ask-2020.md", $"{source}.md", StringComparison.Ordinal));
        Put(Path.Combine(folder, "seeds", $"{source}.source.yml"), string.Join('\n', record) + "\n");
    }

    private static void WriteConcept(Corpus corpus, CorpusConcept concept, string folder)
    {
        Put(Path.Combine(folder, $"{concept.Id}.yml"), $$"""
            theme: research
            slug: {sv: {{concept.Id}}, nb: {{concept.Id}}}
            related: [{{string.Join(", ", corpus.NeighboursOf(concept))}}]
            terms:
              sv: {preferred: {{concept.Name}}}
              nb: {preferred: {{concept.Name}}}
              en: {preferred: {{concept.Name}} in English}
            mentions:
              sv: {stems: [{{concept.Name}}]}
              nb: {stems: [{{concept.Name}}]}

            """);
        foreach (var language in (string[])["sv", "nb"])
        {
            var body = PageText.Write(concept, language == "sv", id => $"[{id}](concept:{id})", work => $"[@{work.Id}, s. {concept.Number % 300 + 1}]");
            Put(Path.Combine(folder, $"{concept.Id}.{language}.md"),
                $"---\ntitle: {concept.Name}\nsummary: Om {concept.Name} i den påhittade atlasen.\n---\n{body}");
        }
    }

    private static void WriteClaim(Corpus corpus, CorpusClaim claim, string folder) =>
        Put(Path.Combine(folder, $"{claim.Id}.yml"), $$"""
            concepts: [{{claim.Concept.Id}}]
            traditions: [{{claim.Tradition}}]
            settings: [therapy]
            says: works
            works: [{{claim.Work.Id}}]
            evidence-kind: commentary
            evidence:
              - {{corpus.SourceOf(claim.Passage)}} L{{corpus.LineOf(claim.Passage)}}
            implied: "{{(corpus.NamedIn(claim.Passage) == claim.Concept ? "" : "Påhittat.")}}"
            text:
              sv: {{claim.Swedish}}
              nb: {{claim.Norwegian}}

            """);

    private static void CopyFolder(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from))
        {
            Put(Path.Combine(to, Path.GetFileName(file)), File.ReadAllText(file));
        }
    }

    internal static void Put(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
