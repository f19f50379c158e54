using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Documents.Records;

/// <summary>An id that a record names, or another text in it, together with the place it was written, so that a finding about it can point there.</summary>
public sealed record NamedId(string Id, Place Place);
