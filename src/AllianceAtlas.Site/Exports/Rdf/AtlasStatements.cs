using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Claims;
using AllianceAtlas.Knowledge.Evidence;
using AllianceAtlas.Knowledge.Graph;
using AllianceAtlas.Knowledge.Vocabulary;
using AllianceAtlas.Site.Links;
using AllianceAtlas.Site.Pages;

namespace AllianceAtlas.Site.Exports.Rdf;

/// <summary>
/// The atlas as statements: concepts, traditions, settings and styles in SKOS, claims and their ground in PROV and
/// schema.org.
/// </summary>
internal sealed class AtlasStatements
{
    private readonly AtlasIris _iris;
    private readonly PublicationStatements _publications;

    public AtlasStatements(AtlasIndex index, SiteOptions options)
    {
        Index = index;
        _iris = new AtlasIris(options);
        _publications = new PublicationStatements(index, _iris);
    }

    /// <summary>What they are about.</summary>
    public AtlasIndex Index { get; }

    /// <summary>Everything, by kind and id; each is made when it is asked for and not kept, for all of them are larger than what is written.</summary>
    public IEnumerable<RdfSubject> All => Schemes()
        .Concat(Index.Atlas.Content.Concepts.Select(Concept))
        .Concat(Index.Atlas.Content.Perspectives.Select(Perspective))
        .Concat(Index.Atlas.Content.Dimensions.SelectMany(Dimension))
        .Concat(Index.Atlas.Content.Claims.Select(Claim))
        .Concat(Index.Atlas.Content.Claims.SelectMany(claim => claim.Evidence)
            .DistinctBy(one => new { one.Source, one.Lines })
            .OrderBy(one => one.Source, StringComparer.Ordinal)
            .ThenBy(one => one.Lines.First)
            .ThenBy(one => one.Lines.Last)
            .Select(Evidence))
        .Concat(_publications.All());

    private IEnumerable<RdfSubject> Schemes()
    {
        yield return Scheme("concepts", "AllianceAtlas", Index.Atlas.Content.Concepts
            .Where(concept => concept.Broader.Count == 0)
            .Select(concept => _iris.Of(NodeKind.Concept, concept.Id)));
        foreach (var axis in Enum.GetValues<Axis>())
        {
            yield return Scheme(SchemeOf(axis), $"AllianceAtlas: {SchemeOf(axis)}", Index.Atlas.Content.Perspectives
                .Where(one => one.Axis == axis && one.Broader.Count == 0)
                .Select(one => _iris.Of(NodeKinds.Of(axis), one.Id)));
        }

        yield return Scheme("positions", "AllianceAtlas: positions", []);
    }

    private RdfSubject Scheme(string id, string title, IEnumerable<RdfIri> top)
    {
        var scheme = new RdfSubject(_iris.Of("scheme", id));
        scheme.Is("skos:ConceptScheme", "schema:DefinedTermSet");
        scheme.Say("dcterms:title", title);
        scheme.Say("skos:hasTopConcept", top);
        return scheme;
    }

    private RdfSubject Concept(Concept concept)
    {
        var subject = InScheme(_iris.Of(NodeKind.Concept, concept.Id), concept.Id, "concepts", "skos:Concept", "schema:DefinedTerm");
        foreach (var language in LanguageCodes.All)
        {
            if (!concept.Terms.TryGetValue(language, out var terms))
            {
                continue;
            }

            // SKOS: a word is preferred, alternative or hidden in a language, never two of them.
            var alternative = terms.Alternative.Where(word => word != terms.Preferred).ToList();
            subject.Say("skos:prefLabel", new RdfText(terms.Preferred, language));
            subject.Say("skos:altLabel", alternative.Select(word => new RdfText(word, language)));
            subject.Say("skos:hiddenLabel", terms.Hidden.Except(alternative.Append(terms.Preferred), StringComparer.Ordinal)
                .Select(word => new RdfText(word, language)));
            subject.Say("atlas:editorialLabelIn", terms.Editorial ? language.Code() : null);
        }

        subject.Say("skos:definition", PlainText.Definition(concept.Texts));
        subject.Say("schema:description", Summary(concept.Texts));
        subject.Say("atlas:theme", concept.Theme);
        Relations(subject, new GraphNode(NodeKind.Concept, concept.Id));
        subject.Say("skos:exactMatch", concept.SameAs.Select(same => AtlasIris.Outside(same.Uri)).OfType<RdfIri>());
        subject.Say("schema:url", Pages(language => SiteAddress.Of(concept, language)));
        return subject;
    }

    private RdfSubject Perspective(Perspective perspective)
    {
        var kind = NodeKinds.Of(perspective.Axis);
        var subject = InScheme(_iris.Of(kind, perspective.Id), perspective.Id, SchemeOf(perspective.Axis), "skos:Concept");
        subject.Say("skos:prefLabel", perspective.Label);
        subject.Say("skos:definition", PlainText.Definition(perspective.Texts));
        subject.Say("schema:description", Summary(perspective.Texts));
        Relations(subject, new GraphNode(kind, perspective.Id));
        subject.Say("schema:url", Pages(language => SiteAddress.Of(perspective, language)));
        return subject;
    }

    private IEnumerable<RdfSubject> Dimension(Dimension dimension)
    {
        var subject = new RdfSubject(_iris.Of("dimension", dimension.Id));
        subject.Is("skos:Collection");
        subject.Say("dcterms:identifier", dimension.Id);
        subject.Say("skos:prefLabel", dimension.Label);
        subject.Say("skos:note", dimension.Question);
        subject.Say("skos:member", dimension.Positions.Select(position => Position(dimension.Id, position.Id)));
        yield return subject;
        foreach (var position in dimension.Positions)
        {
            var answer = InScheme(Position(dimension.Id, position.Id), position.Id, "positions", "skos:Concept");
            answer.Say("skos:prefLabel", position.Label);
            yield return answer;
        }
    }

    private RdfSubject Claim(Claim claim)
    {
        var node = new GraphNode(NodeKind.Claim, claim.Id);
        var subject = new RdfSubject(_iris.Of(node.Kind, node.Id));
        subject.Is("schema:Claim", "prov:Entity");
        subject.Say("dcterms:identifier", claim.Id);
        subject.Say("schema:text", claim.Text);
        subject.Say("atlas:says", ClaimWords.Says(claim.Voice));
        subject.Say("atlas:evidenceKind", claim.Kind.Name());
        subject.Say("schema:about", claim.Concepts.Select(concept => _iris.Of(NodeKind.Concept, concept.Id)));
        foreach (var axis in Enum.GetValues<Axis>())
        {
            var kind = NodeKinds.Of(axis);
            subject.Say($"atlas:{kind.ToString().ToLowerInvariant()}", claim.On(axis).Select(one => _iris.Of(kind, one.Id)));
        }

        subject.Say("atlas:dimension", claim.Dimension is { } dimension ? _iris.Of("dimension", dimension.Id) : null);
        subject.Say("atlas:position", claim is { Dimension: not null, Position: { } position } ? Position(claim.Dimension.Id, position.Id) : null);
        subject.Say("prov:wasDerivedFrom", claim.Evidence.Select(_iris.Of));
        subject.Say("schema:isBasedOn", claim.Evidence.Select(evidence => _iris.Of(NodeKind.Source, evidence.Source)));
        subject.Say("schema:isBasedOn", claim.Works.Select(work => _publications.Work(work.Id)));
        subject.Say("atlas:agreesWith", Index.ClaimsJoined(claim, EdgeKind.AgreesWith).Select(other => _iris.Of(NodeKind.Claim, other.Id)));
        subject.Say("atlas:contrastsWith", Index.ClaimsJoined(claim, EdgeKind.ContrastsWith).Select(other => _iris.Of(NodeKind.Claim, other.Id)));
        return subject;
    }

    private RdfSubject Evidence(PassageReference evidence)
    {
        var subject = new RdfSubject(_iris.Of(evidence));
        subject.Is("prov:Entity", "schema:CreativeWork");
        subject.Say("schema:isPartOf", _iris.Of(NodeKind.Source, evidence.Source));
        subject.Say("atlas:firstLine", new RdfNumber(evidence.Lines.First));
        subject.Say("atlas:lastLine", new RdfNumber(evidence.Lines.Last));
        if (Index.Passages(evidence) is [var passage, ..])
        {
            subject.Say("atlas:section", passage.Section.Count == 0 ? null : new RdfText(ClaimWords.Section(passage), Index.Source(evidence.Source)?.Language));
            subject.Say("atlas:passage", passage.Id);
            subject.Say("schema:pageStart", passage.Page is { } page ? new RdfNumber(page) : null);
            subject.Say("schema:inLanguage", passage.Language.Code());
        }

        if (Index.Source(evidence.Source) is { } source)
        {
            subject.Say("schema:url", Pages(language => SiteAddress.Of(source, language)));
        }

        return subject;
    }

    private RdfSubject InScheme(RdfIri iri, string id, string scheme, params IEnumerable<string> types)
    {
        var subject = new RdfSubject(iri);
        subject.Is(types);
        subject.Say("dcterms:identifier", id);
        subject.Say("skos:inScheme", _iris.Of("scheme", scheme));
        return subject;
    }

    private void Relations(RdfSubject subject, GraphNode node)
    {
        foreach (var edge in Index.Atlas.Graph.EdgesOf(node).Where(edge => edge.Kind is EdgeKind.Broader or EdgeKind.Related))
        {
            var relation = edge.Kind == EdgeKind.Related ? "skos:related" : edge.From == node ? "skos:broader" : "skos:narrower";
            subject.Say(relation, _iris.Of(node.Kind, edge.Other(node).Id));
        }
    }

    private IEnumerable<RdfIri> Pages(Func<Language, string> address) =>
        LanguageCodes.OfTheSite.Select(language => _iris.Page(address(language))).OfType<RdfIri>();

    private RdfIri Position(string dimension, string position) => _iris.Of("position", $"{dimension}.{position}");

    private static Bilingual Summary(PageTexts texts) => new(texts[Language.Swedish].Summary, texts[Language.Bokmal].Summary);

    private static string SchemeOf(Axis axis) => $"{axis.ToString().ToLowerInvariant()}s";
}
