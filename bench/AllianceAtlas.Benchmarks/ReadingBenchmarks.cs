using AllianceAtlas.Documents.Blocks;
using AllianceAtlas.Documents.Citations;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Sources;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Mentions;
using AllianceAtlas.Knowledge.Vocabulary;
using BenchmarkDotNet.Attributes;

namespace AllianceAtlas.Benchmarks;

/// <summary>The stages of reading one article, at a length and at twice that length: linear work takes twice the time.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class ReadingBenchmarks
{
    private SourceText _text = new("article.txt", "");
    private Document _document = new(new SourceText("", ""), Language.Swedish, []);
    private MentionFinder _mentions = new([]);

    /// <summary>Length of the article in characters.</summary>
    [Params(1_000_000, 2_000_000)]
    public int Characters { get; set; }

    /// <summary>Makes the article and its tree.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _text = new SourceText("article.txt", InventedArticle.Write(Characters));
        _document = Parse();
        _mentions = new MentionFinder([Concept("alliance", "allians"), Concept("attachment", "anknytning")]);
    }

    /// <summary>Text of a PDF to the document tree.</summary>
    [Benchmark]
    public Document Parse() => DocumentReader.Read(_text, SourceFormat.PdfText, Language.Swedish, new DiagnosticBag());

    /// <summary>The tree to its citations.</summary>
    [Benchmark]
    public IReadOnlyList<Citation> Citations() => CitationFinder.Find(_document, CitationStyle.AuthorYear);

    /// <summary>The tree to its mentions of two concepts.</summary>
    [Benchmark]
    public IReadOnlyList<Mention> Mentions() => _mentions.Find(_document);

    private static Concept Concept(string id, string stem) => new(
        id, "", new Bilingual(id, id), new Dictionary<Language, ConceptTerms>(), Texts: null!)
    {
        Place = Place.File(""),
        MentionRules = new Dictionary<Language, MentionRule> { [Language.Swedish] = new([stem]) },
    };
}
