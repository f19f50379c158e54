namespace AllianceAtlas.Site;

/// <summary>The history of one content file.</summary>
/// <param name="Commit">Id of the commit that changed it last.</param>
/// <param name="Date">When that commit was made, by its committer's clock and zone.</param>
/// <param name="Authors">The names of those who changed it, the last one first; never an address.</param>
public sealed record FileHistory(string Commit, DateTimeOffset Date, IReadOnlyList<string> Authors);
