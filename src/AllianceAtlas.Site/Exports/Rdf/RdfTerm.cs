using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Site.Exports.Rdf;

/// <summary>What a statement says of its subject. The family is closed: the records of this file are all there are.</summary>
internal abstract record RdfTerm;

/// <summary>A thing that is named by its whole address.</summary>
/// <param name="Value">The address; whatever may not stand in one is escaped when it is made.</param>
internal sealed record RdfIri(string Value) : RdfTerm;

/// <summary>A name of one of the vocabularies: <c>skos:Concept</c>.</summary>
internal sealed record RdfName(string Value) : RdfTerm;

/// <summary>Words, in a language or in none.</summary>
internal sealed record RdfText(string Value, Language? Language = null) : RdfTerm;

/// <summary>A whole number.</summary>
internal sealed record RdfNumber(int Value) : RdfTerm;
