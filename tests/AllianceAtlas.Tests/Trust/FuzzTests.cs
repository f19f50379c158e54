using System.Globalization;
using System.Text;
using AllianceAtlas.Documents.Citations;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Prose;
using AllianceAtlas.Documents.Records;
using AllianceAtlas.Documents.Sources;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Evidence;
using AllianceAtlas.Knowledge.Mentions;

namespace AllianceAtlas.Tests.Trust;

/// <summary>
/// Random input with a fixed seed: the same in every run, a few seconds in all. <c>ATLAS_FUZZ=100</c> makes it a hundred
/// times longer, each round from another seed; a case found by it becomes a test of its own.
/// </summary>
public class FuzzTests
{
    private const int Cases = 150;

    private static readonly int Rounds =
        int.TryParse(Environment.GetEnvironmentVariable("ATLAS_FUZZ"), NumberStyles.None, CultureInfo.InvariantCulture, out var rounds) ? Math.Max(1, rounds) : 1;

    private static readonly string[] Words =
    [
        "Berg", "Lund", "van der", "(", ")", "[", "]", "{", "}", "<", ">", "|", "*", "_", "`", "#", "##", "-", "–", ">", "1.", "!", "&", "&amp;", "&#", ";", ":", "\"", "'",
        "\\", "\t", " ", "  ", "\n", "\n\n", "\r\n", "\f", "\0", "\u00AD", "\u200B", "\u202E", "\uFEFF", "\uFFFE", "å", "a\u030A", "𝔸", "\uD83D", "---\n", "...\n", "~", "%", "@",
        "2001", "2015a", "et al.", "m.fl.", "s. 12", "sitert i", "[@ask-2020 L3]", "[@", "](", "<p>", "</p>", "<table>", "<td>", "<!--", "concept:alliance", "javascript:",
        "allians", "alliansbrott", "ord-\n", "Referenser\n", "Tabell 1\n", "key: ", "- a\n", "? ", "*a", "&a", "!!", "|\n", ">\n", "true", "null", "-1", "1e999", "\\u0000", "\\ud800",
    ];

    [Fact]
    public void Page_texts_never_throw() => Fuzz(text => ProseReader.Read(Source($"---\ntitle: a\nsummary: b\n---\n{text}"), new DiagnosticBag()));

    [Fact]
    public void Records_never_throw() => Fuzz(text => RecordParser.Parse(Source(text), new DiagnosticBag()));

    [Fact]
    public void Locks_never_throw()
    {
        var kept = Encoding.UTF8.GetString(FixtureSite.Read().Seeds.First(file => file.Name.EndsWith(".json", StringComparison.Ordinal)).Bytes.Span);
        Fuzz((text, random) => EvidenceLockJson.Read(Source(AsRead(Mutated(kept, text, random))), new DiagnosticBag()));
    }

    [Fact]
    public void Citations_never_throw() => Fuzz(text =>
    {
        var document = Citations.Plain.Document(text);
        CitationFinder.Find(document, CitationStyleDetector.Detect(document));
        BibliographyReader.Read(document);
    });

    [Fact]
    public void Articles_never_throw_and_point_into_their_file() => Fuzz(text => AssertInside(Source(text)));

    /// <summary>The five articles cut, doubled, swapped and disturbed: what is found stands in the file, or is not found.</summary>
    [CorpusTheory]
    [InlineData("giardina-2018")]
    [InlineData("qvarnstrom-2018")]
    [InlineData("umea-2025")]
    [InlineData("falkum-2018")]
    [InlineData("bergen-2023")]
    public void A_damaged_article_never_throws_and_points_into_its_file(string source)
    {
        var kept = CorpusTexts.Read(source).Content;
        for (var round = 0; round < 4 * Rounds; round++)
        {
            var random = new Random(round);
            var text = kept;
            for (var change = 0; change < 20; change++)
            {
                text = Mutated(text, Words[random.Next(Words.Length)], random);
            }

            AssertInside(Source(text));
        }
    }

    private static void AssertInside(SourceText text)
    {
        foreach (var format in Enum.GetValues<SourceFormat>())
        {
            var document = DocumentReader.Read(text, format, language: null, new DiagnosticBag());
            foreach (var citation in CitationFinder.Find(document, CitationStyleDetector.Detect(document)))
            {
                Assert.InRange(citation.Span.End, citation.Span.Start, text.Content.Length);
                Assert.InRange(citation.Line, 1, text.LineCount);
                Assert.All(citation.Items, item => Assert.InRange(item.Line, citation.Line, text.LineCount));
            }

            Assert.All(new MentionFinder([]).Find(document), mention => Assert.InRange(mention.Line, 1, text.LineCount));
        }
    }

    private static void Fuzz(Action<string> read) => Fuzz((text, _) => read(text));

    private static void Fuzz(Action<string, Random> read)
    {
        for (var seed = 0; seed < Cases * Rounds; seed++)
        {
            var random = new Random(seed);
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 400)).Select(_ => Words[random.Next(Words.Length)]));
            try
            {
                read(text, random);
            }
            catch (Exception exception) when (exception is not Xunit.Sdk.XunitException)
            {
                Assert.Fail($"seed {seed}: {exception}");
            }
        }
    }

    // Cut, double, swap or insert, somewhere.
    private static string Mutated(string text, string inserted, Random random)
    {
        var from = random.Next(text.Length);
        var length = Math.Min(random.Next(1, 2_000), text.Length - from);
        var to = random.Next(text.Length);
        return random.Next(4) switch
        {
            0 => text.Remove(from, length),
            1 => text.Insert(to, text.Substring(from, length)),
            2 => text.Remove(from, length).Insert(Math.Min(to, text.Length - length), text.Substring(from, length)),
            _ => text.Insert(to, inserted),
        };
    }

    // A file is UTF-8 before it is read, so half a character never comes out of one.
    private static string AsRead(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private static SourceText Source(string content) => new("a.txt", content);
}
