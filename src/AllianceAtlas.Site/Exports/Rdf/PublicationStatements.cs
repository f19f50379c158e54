using System.Globalization;
using AllianceAtlas.Documents.Publications;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Graph;
using AllianceAtlas.Site.Links;
using AllianceAtlas.Site.Pages;

namespace AllianceAtlas.Site.Exports.Rdf;

/// <summary>Sources, cited works and those who wrote them, in schema.org. A work that is itself a source stands once.</summary>
internal sealed class PublicationStatements(AtlasIndex index, AtlasIris iris)
{
    public IEnumerable<RdfSubject> All()
    {
        var atlas = index.Atlas;
        return atlas.Sources.Values.OrderBy(source => source.Id, StringComparer.Ordinal).SelectMany(source => With(
                source, iris.Of(NodeKind.Source, source.Id), language => SiteAddress.Of(source, language), Read))
            .Concat(atlas.Works.Values.Where(work => index.Source(work.Id) is null).SelectMany(work => With(
                work, Work(work.Id), language => SiteAddress.Of(work, language), Joined)));
    }

    /// <summary>The name of the work, or of the source it is.</summary>
    public RdfIri Work(string id) => iris.Of(index.Source(id) is null ? NodeKind.Work : NodeKind.Source, id);

    private List<RdfSubject> With(
        Publication publication, RdfIri iri, Func<Language, string> address, Action<RdfSubject, string> more)
    {
        var subject = new RdfSubject(iri);
        var authors = publication.Names.Select((author, at) => Author(author, publication.Id, at + 1)).ToList();
        subject.Is(TypeOf(publication.Type), "prov:Entity");
        subject.Say("dcterms:identifier", publication.Id);
        subject.Say("schema:name", publication.Title is { } title ? new RdfText(title, publication.Language) : null);
        subject.Say(publication.Authors.Count > 0 ? "schema:author" : "schema:editor", authors.Select(author => author.Iri));
        subject.Say("schema:datePublished", publication.Issued.Printed);
        subject.Say("schema:inLanguage", publication.Language?.Code());
        subject.Say("schema:sameAs", AtlasIris.Doi(publication.Doi));
        subject.Say("schema:url", AtlasIris.Outside(publication.Url));
        subject.Say("schema:url", LanguageCodes.OfTheSite.Select(language => iris.Page(address(language))).OfType<RdfIri>());
        more(subject, publication.Id);
        return [subject, .. authors];
    }

    // Authors are told apart by the work they wrote: that two of one name are one person, nobody has said.
    private RdfSubject Author(Author author, string work, int number)
    {
        var subject = new RdfSubject(iris.Of("author", string.Create(CultureInfo.InvariantCulture, $"{work}.{number}")));
        subject.Is(author.IsOrganisation ? "schema:Organization" : "schema:Person");
        subject.Say("schema:name", author.Given is null ? author.Family : $"{author.Given} {author.Family}");
        if (!author.IsOrganisation)
        {
            subject.Say("schema:familyName", author.Family);
            subject.Say("schema:givenName", author.Given);
        }

        return subject;
    }

    private void Read(RdfSubject subject, string source)
    {
        foreach (var edge in index.Atlas.Graph.EdgesOf(new GraphNode(NodeKind.Source, source)))
        {
            if (edge.Kind == EdgeKind.Cites)
            {
                subject.Say("schema:citation", Work(edge.To.Id));
            }
            else if (edge.Kind == EdgeKind.Mentions)
            {
                subject.Say("schema:mentions", iris.Of(NodeKind.Concept, edge.To.Id));
            }
        }

        if (index.Source(source)!.Licence is { } licence)
        {
            subject.Say("schema:copyrightNotice", LanguageCodes.OfTheSite.Select(language => new RdfText(licence[language], language)));
        }
    }

    // Written from both works, as it holds for both.
    private void Joined(RdfSubject subject, string work)
    {
        var node = new GraphNode(NodeKind.Work, work);
        subject.Say("atlas:coCitedWith", index.Atlas.Graph.EdgesOf(node)
            .Where(edge => edge.Kind == EdgeKind.CoCited)
            .Select(edge => Work(edge.Other(node).Id)));
    }

    private static string TypeOf(string? type) => type switch
    {
        "article-journal" => "schema:ScholarlyArticle",
        "book" => "schema:Book",
        "chapter" => "schema:Chapter",
        "thesis" => "schema:Thesis",
        "report" => "schema:Report",
        "webpage" => "schema:WebPage",
        _ => "schema:CreativeWork",
    };
}
