namespace AllianceAtlas.Site.Exports;

/// <summary>One thing told of every node or every edge.</summary>
internal sealed record GraphColumn(string Name, bool IsNumber = false);
