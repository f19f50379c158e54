namespace AllianceAtlas.Tests;

/// <summary>
/// Compares output with the file <c>Approved/&lt;name&gt;.txt</c>. On a difference the output is written beside it as
/// <c>.received.txt</c>; accepting it is a copy by hand, reviewed as a diff.
/// </summary>
public static class Approved
{
    /// <summary>The folder of this project's sources, found upwards from the test assembly.</summary>
    public static string ProjectFolder { get; } = FindProject(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>The folder the approved outputs of <paramref name="subject"/> lie in.</summary>
    public static string Folder(string subject) => Path.Combine(ProjectFolder, "Approved", subject);

    /// <summary>Fails when <paramref name="text"/> is not what was approved under <paramref name="name"/>.</summary>
    public static void Matches(string name, string text)
    {
        var path = Folder(name);
        var expected = File.Exists(path + ".txt") ? File.ReadAllText(path + ".txt") : "";
        if (text == expected)
        {
            File.Delete(path + ".received.txt");
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path + ".received.txt", text);
        Assert.Equal(expected, text);
    }

    private static string FindProject(DirectoryInfo? folder) => folder switch
    {
        null => throw new DirectoryNotFoundException("The tests run outside their project."),
        _ when folder.EnumerateFiles("AllianceAtlas.Tests.csproj").Any() => folder.FullName,
        _ => FindProject(folder.Parent),
    };
}
