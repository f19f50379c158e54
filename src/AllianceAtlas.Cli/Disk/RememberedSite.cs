namespace AllianceAtlas.Cli.Disk;

/// <summary>A site as a build left it.</summary>
/// <param name="Inputs">What it was made from.</param>
/// <param name="Count">The number of its files.</param>
/// <param name="Parts">Its files and folders.</param>
internal sealed record RememberedSite(BuildInputs Inputs, int Count, IReadOnlyList<OnDisk> Parts)
{
    /// <summary>Whether it still stands below <paramref name="root"/>, untouched.</summary>
    public bool StandsIn(string root) => Parallel.For(0, Parts.Count, (part, others) =>
    {
        if (!Parts[part].StandsIn(root))
        {
            others.Stop();
        }
    }).IsCompleted;

    /// <summary>The same site below <paramref name="root"/>, made from <paramref name="inputs"/>, after <paramref name="files"/> and no others have been written or deleted.</summary>
    public RememberedSite After(BuildInputs inputs, IReadOnlySet<string> files, string root)
    {
        var touched = files.Concat(files.Select(file => Path.GetDirectoryName(file)!)).ToHashSet(StringComparer.Ordinal);
        var after = touched.Where(path => Path.Exists(Path.Join(root, path))).Select(path => OnDisk.At(root, path));
        OnDisk[] parts = [.. Parts.Where(part => !touched.Contains(part.Path)), .. after];
        // No folder comes or goes.
        return new RememberedSite(inputs, Count + parts.Length - Parts.Count, parts);
    }
}
