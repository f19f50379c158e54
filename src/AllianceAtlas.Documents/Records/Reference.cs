using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Documents.Records;

/// <summary>An id, or another text, together with the place it was written, so that a finding about it can point there.</summary>
public sealed record Reference(string Id, Place Place);
