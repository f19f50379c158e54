using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Prose;
using AllianceAtlas.Documents.Records;
using AllianceAtlas.Documents.Sources;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge;
using AllianceAtlas.Knowledge.Claims;
using AllianceAtlas.Knowledge.Content;
using AllianceAtlas.Knowledge.Evidence;
using AllianceAtlas.Knowledge.Graph;
using AllianceAtlas.Knowledge.Vocabulary;
using AllianceAtlas.Knowledge.Works;
using AllianceAtlas.Site;
using AllianceAtlas.Site.Pages;
using AllianceAtlas.Site.Wording;

namespace AllianceAtlas.Benchmarks;

/// <summary>
/// An atlas of concepts with six links each, the same on every run: one of them a relation, the others claims about
/// both. Names are made of syllables, so that their lengths are those of Swedish words.
/// </summary>
internal sealed class InventedMap
{
    private const int Themes = 7;

    private static readonly string[] Syllables = ["an", "bro", "dis", "eld", "for", "hand", "led", "rel", "sam", "tryg", "ver", "ut"];

    // A linear congruential generator: the same numbers on every machine.
    private uint _state = 2026;

    public InventedMap(int concepts)
    {
        var content = new AtlasContent
        {
            Concepts = [.. Enumerable.Range(0, concepts).Select(number => Concept(number, concepts))],
            Claims = [.. Enumerable.Range(0, concepts * 5).Select(number => Claim(number, concepts))],
            Perspectives = [.. Enumerable.Range(0, 8).Select(Tradition)],
        };
        var (locks, works) = (new Dictionary<string, EvidenceLock>(), new Dictionary<string, Work>());
        var graph = GraphBuilder.Build(content, locks, works);
        Links = ConceptLinks.Of(graph);
        var index = new AtlasIndex(new Atlas(content, new Dictionary<string, SourceRecord>(), locks, works, graph));
        Edition = new Edition(index, Words(Language.Swedish), Words(Language.Bokmal), new SiteOptions());
    }

    public Edition Edition { get; }

    public ConceptLinks Links { get; }

    private Concept Concept(int number, int concepts)
    {
        var name = string.Join(number % 5 == 0 ? " " : "", Enumerable.Range(0, 2 + Next(4)).Select(_ => Syllables[Next(Syllables.Length)]));
        return new Concept($"c{number}", $"theme-{number % Themes}", new Bilingual($"c{number}", $"c{number}"), new Dictionary<Language, ConceptTerms>(), Titled($"{name} {number}"))
        {
            Related = [Named($"c{Next(concepts)}"), Named($"c{Next(concepts)}")],
            Place = Place.File(""),
        };
    }

    private Claim Claim(int number, int concepts) => new(
        $"k{number}",
        new Bilingual($"Ett påhittat påstående med nummer {number} om två begrepp, så långt som de brukar vara.", ""),
        [Named($"c{Next(concepts)}"), Named($"c{Next(concepts)}")],
        Voice.Author,
        EvidenceKind.Commentary,
        [new PassageReference("s", new LineRange(1, 1), Place.File(""))])
    {
        Traditions = [Named($"t{Next(8)}")],
        Place = Place.File(""),
    };

    private static Perspective Tradition(int number) => new(
        Axis.Tradition, $"t{number}", new Bilingual($"t{number}", $"t{number}"), new Bilingual($"tradition {number}", $"tradisjon {number}"),
        [], new Dictionary<Language, MentionRule>(), Titled($"Tradition {number}"), Place.File(""));

    private static PageTexts Titled(string title)
    {
        var text = new PageText(title, "", new ProseDocument("", new RecordMapping(default, []), []));
        return new PageTexts(text, text);
    }

    private static NamedId Named(string id) => new(id, Place.File(""));

    private static UiWords Words(Language language) => new(language, new Dictionary<string, string>(), new DiagnosticBag());

    private int Next(int below) => (int)((_state = _state * 1_664_525 + 1_013_904_223) >> 8) % below;
}
