using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace AllianceAtlas.Benchmarks.Corpora;

/// <summary>Writes a corpus as content, records and articles of an atlas.</summary>
public static class AtlasCorpus
{
    private const int FirstPassageLine = 3;
    private const int PassagesOfClaim = 10;

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
            WriteArticle(Source(number), passages, folder, root);
        }

        foreach (var concept in corpus.Concepts)
        {
            WriteConcept(corpus, concept, Path.Combine(folder, "content", "concepts"));
            WriteClaim(corpus, concept, concept.Number % corpus.Passages.Count, $"about-{concept.Id}", Path.Combine(folder, "content", "claims"));
        }

        // Where there are more passages than concepts, one in ten bears a claim of its own.
        for (var passage = corpus.Concepts.Count; passage < corpus.Passages.Count; passage += PassagesOfClaim)
        {
            WriteClaim(
                corpus, corpus.Concepts[passage % corpus.Concepts.Count], passage, $"on-passage-{passage}", Path.Combine(folder, "content", "claims"));
        }
    }

    // ask-2020, askb-2020, … : ids as they come from authors and years.
    private static string Source(int number)
    {
        var letters = "";
        for (var rest = number; rest > 0; rest /= 26)
        {
            letters += (char)('a' + rest % 26);
        }

        return $"ask{letters}-2020";
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
        // In a ring, so that none stands alone.
        var count = corpus.Concepts.Count;
        var related = $"{Corpus.Id((concept.Number + count - 1) % count)}, {Corpus.Id((concept.Number + 1) % count)}";
        Put(Path.Combine(folder, $"{concept.Id}.yml"), $$"""
            theme: research
            slug: {sv: {{concept.Id}}, nb: {{concept.Id}}}
            related: [{{related}}]
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

    private static void WriteClaim(Corpus corpus, CorpusConcept concept, int passage, string id, string folder)
    {
        var line = (FirstPassageLine + passage % corpus.PassagesOfArticle * 2).ToString(CultureInfo.InvariantCulture);
        Put(Path.Combine(folder, $"{id}.yml"), $$"""
            concepts: [{{concept.Id}}]
            traditions: [{{(concept.Number % 2 == 0 ? "psychodynamic" : "cognitive-behavioural")}}]
            settings: [therapy]
            says: works
            works: [{{corpus.Works[passage % corpus.Works.Count].Id}}]
            evidence-kind: commentary
            evidence:
              - {{Source(passage / corpus.PassagesOfArticle)}} L{{line}}
            implied: "{{(passage % corpus.Concepts.Count == concept.Number ? "" : "Påhittat.")}}"
            text:
              sv: Begreppet {{concept.Name}} hör till det som mäts.
              nb: Begrepet {{concept.Name}} hører til det som måles.

            """);
    }

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
