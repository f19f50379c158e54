using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Documents.Records;

/// <summary>A value in a YAML file with its place: a scalar, a list or a mapping.</summary>
public abstract record RecordNode(TextSpan Span);

/// <summary>A single value, always read as text: <c>no</c> stays <c>no</c>.</summary>
public sealed record RecordScalar(TextSpan Span, string Value) : RecordNode(Span);

/// <summary>A list of values.</summary>
public sealed record RecordSequence(TextSpan Span, IReadOnlyList<RecordNode> Items) : RecordNode(Span);

/// <summary>Keys with their values, in the order of the file; no key stands twice.</summary>
public sealed record RecordMapping(TextSpan Span, IReadOnlyList<RecordEntry> Entries) : RecordNode(Span);

/// <summary>One key of a mapping and its value.</summary>
public sealed record RecordEntry(string Key, TextSpan KeySpan, RecordNode Value);
