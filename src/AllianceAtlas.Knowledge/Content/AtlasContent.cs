using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Claims;
using AllianceAtlas.Knowledge.Evidence;
using AllianceAtlas.Knowledge.Paths;
using AllianceAtlas.Knowledge.Vocabulary;
using AllianceAtlas.Knowledge.Works;

namespace AllianceAtlas.Knowledge.Content;

/// <summary>Everything under <c>content/</c>, read; every list is sorted by id.</summary>
public sealed record AtlasContent
{
    /// <summary>Concepts.</summary>
    public IReadOnlyList<Concept> Concepts { get; init; } = [];

    /// <summary>Traditions, settings and styles, by axis and id.</summary>
    public IReadOnlyList<Perspective> Perspectives { get; init; } = [];

    /// <summary>Dimensions.</summary>
    public IReadOnlyList<Dimension> Dimensions { get; init; } = [];

    /// <summary>Claims.</summary>
    public IReadOnlyList<Claim> Claims { get; init; } = [];

    /// <summary>Comparisons.</summary>
    public IReadOnlyList<Comparison> Comparisons { get; init; } = [];

    /// <summary>Reading paths.</summary>
    public IReadOnlyList<ReadingPath> Paths { get; init; } = [];

    /// <summary>Words that readers of the two languages take amiss, in the order of the file.</summary>
    public IReadOnlyList<FalseFriend> FalseFriends { get; init; } = [];

    /// <summary>What people know about works; not yet merged with what the sources cite.</summary>
    public IReadOnlyList<Work> CuratedWorks { get; init; } = [];

    /// <summary>Ids of records that are there and could not be read: reported themselves, and not unknown to those who name them.</summary>
    public IReadOnlySet<string> NotRead { get; init; } = new HashSet<string>();

    /// <summary>Plain pages (home, about) by id.</summary>
    public IReadOnlyDictionary<string, PageTexts> Pages { get; init; } = new Dictionary<string, PageTexts>();

    /// <summary>The addresses that readers may have kept, in the order of the file; empty without one.</summary>
    public IReadOnlyList<PublishedAddress> Published { get; init; } = [];

    /// <summary>The words of the interface, by language and key.</summary>
    public IReadOnlyDictionary<Language, IReadOnlyDictionary<string, string>> Strings { get; init; } =
        new Dictionary<Language, IReadOnlyDictionary<string, string>>();

    /// <summary>Every page text, both languages of a page one after the other.</summary>
    public IEnumerable<PageText> Texts =>
        Concepts.Select(concept => concept.Texts)
            .Concat(Perspectives.Select(perspective => perspective.Texts))
            .Concat(Comparisons.Select(comparison => comparison.Texts))
            .Concat(Paths.Select(path => path.Texts))
            .Concat(Pages.Values)
            .SelectMany(texts => texts.Both);

    /// <summary>Everything that points to lines of a source: the evidence and quotations of claims, the citations of page texts.</summary>
    public IEnumerable<PassageReference> PassageReferences =>
        Claims.SelectMany(claim => claim.Evidence.Concat(claim.Quote is { } quote ? [quote.Passage] : []))
            .Concat(CitedPassages);

    /// <summary>The lines of sources that page texts cite.</summary>
    public IEnumerable<PassageReference> CitedPassages =>
        Texts.SelectMany(text => text.Body.Citations)
            .SelectMany(citation => citation.Items)
            .Where(item => item.Lines is not null)
            .Select(item => new PassageReference(item.Key, item.Lines!.Value, item.Place));
}
