using AllianceAtlas.Documents.Prose;
using AllianceAtlas.Documents.Sources;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Claims;
using AllianceAtlas.Knowledge.Vocabulary;
using AllianceAtlas.Knowledge.Works;
using AllianceAtlas.Site.Links;
using AllianceAtlas.Site.Search;

namespace AllianceAtlas.Site.Pages;

/// <summary>What the pages of one language offer to search.</summary>
internal sealed class SearchDocumentBuilder(Edition edition)
{
    private Language Language => edition.Language;

    public IEnumerable<SearchDocument> Build()
    {
        var (atlas, content) = (edition.Index.Atlas, edition.Index.Atlas.Content);
        return content.Concepts.Select(Document)
            .Concat(content.Perspectives.Select(Document))
            .Concat(content.Comparisons.Select(Document))
            .Concat(content.Paths.Select(path => Document(
                SearchKind.Path, $"path:{path.Id}", SiteAddress.Of(path, Language), path.Texts[Language], [])))
            .Concat(atlas.Sources.Values.Select(Document))
            .Concat(atlas.Works.Values.Select(Document));
    }

    private SearchDocument Document(Concept concept)
    {
        var claims = edition.Index.ClaimsAt(concept);
        return Document(SearchKind.Concept, $"concept:{concept.Id}", SiteAddress.Of(concept, Language), concept.Texts[Language], claims) with
        {
            Labels = [.. LanguageCodes.All.SelectMany(language => Labels(concept, language))],
        };
    }

    private SearchDocument Document(Perspective perspective) => Document(
        SearchKind.Tradition,
        $"tradition:{perspective.Id}",
        SiteAddress.Of(perspective, Language),
        perspective.Texts[Language],
        edition.Index.ClaimsOf(perspective)) with
    {
        Labels =
        [
            .. LanguageCodes.OfTheSite.Select(language => new SearchLabel(perspective.Label[language], language)),
            .. LanguageCodes.All.SelectMany(language => Cues(perspective, language)),
        ],
    };

    private SearchDocument Document(Comparison comparison)
    {
        var dimensions = comparison.Dimensions.Select(one => edition.Index.Dimension(one.Id)).OfType<Dimension>().ToList();
        var document = Document(
            SearchKind.Comparison, $"comparison:{comparison.Id}", SiteAddress.Of(comparison, Language), comparison.Texts[Language], []);
        return document with
        {
            Headings = [.. document.Headings, .. dimensions.Select(dimension => dimension.Label[Language])],
            Traditions = Names(comparison.Axis == Axis.Tradition ? comparison.Columns.Select(column => column.Id) : []),
        };
    }

    private SearchDocument Document(SourceRecord source) => new(
        $"source:{source.Id}", SearchKind.Source, Language, SiteAddress.Of(source, Language), edition.Citations.Name(source))
    {
        Summary = string.Join(": ", source.Genre?[Language], source.Title),
        Labels = [new SearchLabel(source.Title ?? "", source.TextLanguage)],
        Authors = [.. source.Authors.Select(author => author.Family)],
        Year = source.Issued.YearAsPrinted,
        Traditions = Names(source.Traditions.Select(tradition => tradition.Id)),
    };

    private SearchDocument Document(Work work) => new(
        $"work:{work.Id}", SearchKind.Work, Language, SiteAddress.Of(work, Language), edition.Citations.Name(work))
    {
        Summary = work.Title ?? "",
        Labels = work.Title is { } title ? [new SearchLabel(title, Language.English)] : [],
        Authors = [.. work.Authors.Select(author => author.Family)],
        Year = work.Issued.YearAsPrinted,
    };

    private SearchDocument Document(
        SearchKind kind, string id, string address, PageText text, IEnumerable<Claim> claims)
    {
        var said = claims.ToList();
        return new SearchDocument(id, kind, Language, address, text.Title)
        {
            Summary = text.Summary,
            Headings = [.. text.Body.Blocks.OfType<ProseHeading>().Where(heading => heading.Level == 2).Select(heading => ProseDivider.Plain(heading.Content))],
            Prose = text.Body.Blocks,
            Body = [.. said.Select(claim => claim.Text[Language])],
            Traditions = Names(said.SelectMany(claim => claim.Traditions).Select(tradition => tradition.Id)),
        };
    }

    private List<string> Names(IEnumerable<string> traditions) =>
    [
        .. traditions.Distinct(StringComparer.Ordinal)
            .Select(id => edition.Index.Perspective(Axis.Tradition, id))
            .OfType<Perspective>()
            .Select(tradition => tradition.Label[Language])
            .Order(edition.Words.Order),
    ];

    private static IEnumerable<SearchLabel> Labels(Concept concept, Language language) =>
        concept.Terms.TryGetValue(language, out var terms)
            ? terms.Alternative.Select(text => new SearchLabel(text, language, SearchLabelKind.Alternative))
                .Concat(terms.Hidden.Select(text => new SearchLabel(text, language, SearchLabelKind.Hidden)))
                .Prepend(new SearchLabel(terms.Preferred, language))
            : [];

    private static IEnumerable<SearchLabel> Cues(Perspective perspective, Language language) =>
        perspective.Cues.TryGetValue(language, out var cues)
            ? cues.Words.Concat(cues.Stems).Select(cue => new SearchLabel(cue, language, SearchLabelKind.Hidden))
            : [];
}
