using System.Diagnostics;
using System.Text;

namespace AllianceAtlas.Tests.Cli;

/// <summary>Runs the built <c>atlas</c> as a person does, in a project folder of its own that goes away afterwards.</summary>
internal sealed class AtlasProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>A project: the minimal site with <paramref name="overlay"/> laid over it.</summary>
    public AtlasProcess(string? overlay = null)
    {
        Folder = Directory.CreateTempSubdirectory("atlas-test-").FullName;
        FixtureSite.Write(Folder, overlay);
    }

    /// <summary>The folder the tool runs in.</summary>
    public string Folder { get; }

    /// <summary>Settings of the environment; an empty text takes a setting away.</summary>
    public Dictionary<string, string> Environment { get; } = new() { ["ATLAS_TEXTS"] = "" };

    public string PathOf(string name) => Path.Combine(Folder, name);

    public void Write(string name, string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllText(PathOf(name), content);
    }

    /// <summary>Runs the tool to its end; its folder stands as <c>‹folder›</c> in what it says.</summary>
    public (int Code, string Output, string Error) Run(params string[] arguments)
    {
        using var process = Start(arguments);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"atlas {string.Join(' ', arguments)}");
        }

        return (process.ExitCode, WithoutFolder(output.Result), WithoutFolder(error.Result));
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    /// <summary>Starts the tool and leaves it running; whoever asks ends it.</summary>
    public Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Tool, .. arguments])
        {
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var (name, value) in Environment)
        {
            start.Environment[name] = value.Length == 0 ? null : value;
        }

        return Process.Start(start)!;
    }

    private string WithoutFolder(string text) =>
        text.Replace(Folder, "‹folder›", StringComparison.Ordinal).ReplaceLineEndings("\n");

    /// <summary>The built tool: …/tests/AllianceAtlas.Tests/bin/Debug/net10.0/ → …/src/AllianceAtlas.Cli/bin/Debug/net10.0/atlas.dll</summary>
    public static string Tool { get; } = FindTool();

    private static string FindTool()
    {
        var built = Path.GetRelativePath(Approved.ProjectFolder, AppContext.BaseDirectory);
        return Path.GetFullPath(Path.Combine(Approved.ProjectFolder, "../../src/AllianceAtlas.Cli", built, "atlas.dll"));
    }
}
