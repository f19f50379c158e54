namespace AllianceAtlas.Knowledge.Vocabulary;

/// <summary>An identifier of the same idea elsewhere, with where and when it was seen (facts, §3).</summary>
public sealed record SameAs(string Uri, string Seen);
