namespace AllianceAtlas.Tests;

/// <summary>The checkout the tests run in.</summary>
public static class Repository
{
    /// <summary>Its folder: the first one above the test assembly that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "AllianceAtlas.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not stand below AllianceAtlas.sln");
        }

        return folder.FullName;
    }
}
