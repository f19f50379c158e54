namespace AllianceAtlas.Site;

/// <summary>What version control knows of the content: who changed which file last, and when.</summary>
/// <param name="Commit">Id of the newest commit that changed content; the content of the build is the content at it.</param>
/// <param name="Date">When that commit was made.</param>
/// <param name="Files">
/// The files by their path below <c>content/</c>, <c>concepts/rupture.sv.md</c>. One that was never committed, or whose
/// last change lies beyond the end of a shallow clone, is missing.
/// </param>
public sealed record History(string Commit, DateTimeOffset Date, IReadOnlyDictionary<string, FileHistory> Files)
{
    /// <summary>The files that are being changed: committed once, and no longer what was committed. Paths as in <see cref="Files"/>.</summary>
    public IReadOnlySet<string> Uncommitted { get; init; } = new HashSet<string>();
}
