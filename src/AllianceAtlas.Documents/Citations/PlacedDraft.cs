using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Documents.Citations;

/// <summary>A draft with the piece of text it was read from and the number of that piece in the document.</summary>
internal sealed record PlacedDraft(MappedText Text, int Block, CitationDraft Draft);
