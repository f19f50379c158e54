using AllianceAtlas.Documents.Blocks;
using AllianceAtlas.Documents.Citations;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Publications;
using AllianceAtlas.Documents.Sources;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Content;
using AllianceAtlas.Knowledge.Evidence;
using AllianceAtlas.Knowledge.Graph;
using AllianceAtlas.Knowledge.Works;
using AllianceAtlas.Knowledge;
using AllianceAtlas.Site.Pages;
using AllianceAtlas.Site.Wording;
using AllianceAtlas.Site;

namespace AllianceAtlas.Tests.Site;

/// <summary>Two sources and a few works, made by hand: enough for every form a citation on a page can take.</summary>
internal static class SmallAtlas
{
    private static readonly Place Nowhere = Place.File("small");

    /// <summary>The words of the interface as the site is built with them.</summary>
    public static IReadOnlyDictionary<Language, IReadOnlyDictionary<string, string>> Strings { get; } = ContentReader.Read(
        Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Content"), "strings.*.yml")
            .Select(path => ContentFile.Open(new InputFile(Path.GetFileName(path), path, File.ReadAllBytes(path)), new DiagnosticBag())!),
        new DiagnosticBag()).Strings;

    public static Atlas Atlas { get; } = Make();

    public static Edition Edition(Language language)
    {
        var findings = new DiagnosticBag();
        var words = new UiWords(language, Strings[language], findings);
        var others = new UiWords(language.Counterpart(), Strings[language.Counterpart()], findings);
        return new Edition(new AtlasIndex(Atlas), words, others, new SiteOptions());
    }

    private static Atlas Make()
    {
        var sources = new[]
        {
            Source("ask-2020", "Alliansen när den prövas", Language.Swedish, [new Author("Ask", "Eva")]),
            Source("nameless-2023", "Når båndet strammes: En intervjustudie", Language.Bokmal, []),
        };
        var locks = new[]
        {
            Lock("ask-2020",
                Passage("a1", 3, 5, [], 1), Passage("a2", 9, 12, ["Teori", "Alliansbrott"], 1),
                Passage("a3", 14, 14, ["Teori", "Alliansbrott"], 2), Passage("a4", 20, 22, ["Metod"], 1)),
            Lock("nameless-2023",
                Passage("n1", 2, 4, ["Funn"], 1, Language.Bokmal, page: 7), Passage("n2", 6, 6, ["Funn"], 2, Language.Bokmal, page: 7),
                Passage("n3", 9, 9, ["Drøfting"], 1, Language.Bokmal, page: 9)),
        }.ToDictionary(evidence => evidence.Source, StringComparer.Ordinal);
        var works = new[]
        {
            new Work(new Publication("berg-1999", [new Author("Berg", "A")], AndOthers: false, PublicationDate.Read("1999"))),
            new Work(new Publication("ask-lund-2001", [new Author("Ask"), new Author("Lund")], AndOthers: false, PublicationDate.Read("2001"))),
            new Work(new Publication("moe-et-al-2010a", [new Author("Moe"), new Author("By"), new Author("Sand")], AndOthers: false, PublicationDate.Read("2010a"))),
            new Work(new Publication("van-der-kolk-et-al-2015", [new Author("van der Kolk")], AndOthers: true, PublicationDate.Read("2015"))),
        }.ToDictionary(work => work.Id, StringComparer.Ordinal);
        var content = new AtlasContent { Strings = Strings };
        return new Atlas(
            content,
            sources.ToDictionary(source => source.Id, StringComparer.Ordinal),
            locks,
            works,
            GraphBuilder.Build(content, locks, works));
    }

    private static SourceRecord Source(string id, string title, Language language, IReadOnlyList<Author> authors) =>
        new(new Publication(id, authors, AndOthers: false, PublicationDate.Read(id[^4..])) { Title = title, Language = language })
        {
            CitationStyle = CitationStyle.AuthorYear,
            TextFile = new SourceTextFile("x", SourceFormat.Markdown, ""),
            Place = Nowhere,
        };

    private static EvidenceLock Lock(string source, params Passage[] passages) =>
        new(source, "", 40, passages, [], [], []);

    private static Passage Passage(
        string id, int first, int last, string[] section, int number, Language language = Language.Swedish, int? page = null) =>
        new(id, BlockKind.Paragraph, new LineRange(first, last), section, number, language, 10, id, page);
}
