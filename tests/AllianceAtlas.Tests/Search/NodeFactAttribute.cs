namespace AllianceAtlas.Tests.Search;

/// <summary>A fact that runs the script of the search page in Node: shown as skipped where there is none, run in any case on CI.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeFactAttribute : FactAttribute
{
    public NodeFactAttribute() => Skip = Missing;

    /// <summary>Why tests that need Node are passed over here, or null when they run.</summary>
    internal static string? Missing { get; } =
        Environment.GetEnvironmentVariable("CI") == "true" || IsThere() ? null : "Node is not on the path";

    private static bool IsThere() => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, "node")) || File.Exists(Path.Combine(folder, "node.exe")));
}
