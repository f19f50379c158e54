using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace AllianceAtlas.Benchmarks.Corpora;

/// <summary>Writes a corpus as content, records and article of an atlas.</summary>
public static class AtlasCorpus
{
    private const string Source = "ask-2020";
    private const int FirstPassageLine = 3;

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

        WriteArticle(corpus, folder, root);
        foreach (var concept in corpus.Concepts)
        {
            WriteConcept(concept, Path.Combine(folder, "content", "concepts"));
            WriteClaim(corpus, concept, Path.Combine(folder, "content", "claims"));
        }
    }

    private static void WriteArticle(Corpus corpus, string folder, string root)
    {
        var text = new StringBuilder("# Alla begrepp\n\n");
        foreach (var passage in corpus.Passages)
        {
            text.Append(passage).Append("\n\n");
        }

        Put(Path.Combine(folder, "seeds", "texts", $"{Source}.md"), text.ToString());
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
        var record = File.ReadAllLines(Path.Combine(root, $"tests/AllianceAtlas.Tests/Sites/minimal/seeds/{Source}.source.yml"))
            .Select(line => line.StartsWith("  sha256:", StringComparison.Ordinal) ? $"  sha256: {hash}" : line);
        Put(Path.Combine(folder, "seeds", $"{Source}.source.yml"), string.Join('\n', record) + "\n");
    }

    private static void WriteConcept(CorpusConcept concept, string folder)
    {
        Put(Path.Combine(folder, $"{concept.Id}.yml"), $$"""
            theme: research
            slug: {sv: {{concept.Id}}, nb: {{concept.Id}}}
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

    private static void WriteClaim(Corpus corpus, CorpusConcept concept, string folder)
    {
        var passage = concept.Number % corpus.Passages.Count;
        var line = (FirstPassageLine + passage * 2).ToString(CultureInfo.InvariantCulture);
        Put(Path.Combine(folder, $"about-{concept.Id}.yml"), $$"""
            concepts: [{{concept.Id}}]
            traditions: [{{(concept.Number % 2 == 0 ? "psychodynamic" : "cognitive-behavioural")}}]
            settings: [therapy]
            says: works
            works: [{{corpus.Works[passage % corpus.Works.Count].Id}}]
            evidence-kind: commentary
            evidence:
              - {{Source}} L{{line}}
            implied: "{{(passage == concept.Number ? "" : "Påhittat.")}}"
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
