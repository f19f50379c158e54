using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Site.Exports.Rdf;

/// <summary>All that is said of one thing. A statement said twice stands once.</summary>
internal sealed class RdfSubject(RdfIri iri)
{
    private readonly List<RdfStatement> _statements = [];

    /// <summary>Its address.</summary>
    public RdfIri Iri { get; } = iri;

    /// <summary>The statements by predicate, both in the order they were made; the type is <c>rdf:type</c>.</summary>
    public IEnumerable<IGrouping<string, RdfTerm>> Statements =>
        _statements.Distinct().GroupBy(one => one.Predicate, one => one.Object, StringComparer.Ordinal);

    public void Is(params IEnumerable<string> types)
    {
        foreach (var type in types)
        {
            Say("rdf:type", new RdfName(type));
        }
    }

    public void Say(string predicate, RdfTerm? term)
    {
        if (term is not null)
        {
            _statements.Add(new RdfStatement(predicate, term));
        }
    }

    public void Say(string predicate, IEnumerable<RdfTerm> terms)
    {
        foreach (var term in terms)
        {
            Say(predicate, term);
        }
    }

    public void Say(string predicate, string? text) => Say(predicate, string.IsNullOrEmpty(text) ? null : new RdfText(text));

    public void Say(string predicate, Bilingual text) =>
        Say(predicate, LanguageCodes.OfTheSite.Select(language => new RdfText(text[language], language)));

    private sealed record RdfStatement(string Predicate, RdfTerm Object);
}
