using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using AllianceAtlas.Site;

namespace AllianceAtlas.Cli.Disk;

/// <summary>Asks git who changed the content and when, and what of it is not committed: two calls, however many files.</summary>
internal static class GitHistory
{
    private const char FieldMark = '\u0001';

    // Against the last commit, staged or not; a text that git does not know yet has no history to compare.
    private static readonly string[] Changes = ["diff", "--name-only", "--no-renames", "--no-ext-diff", "--relative", "-z", "HEAD", "--", "."];

    // Ids, dates, names and paths, whatever a person has configured; "grafted" among the decorations is the end of a shallow clone.
    private static readonly string[] Arguments =
    [
        "log", "--no-color", "--no-show-signature", "--no-renames", "--encoding=UTF-8", "--decorate=full",
        "--format=%x01%H%x01%cI%x01%aN%x01%D", "--relative", "--name-only", "-z", "HEAD", "--", ".",
    ];

    /// <summary>The history of the folder; null where it is in no repository, nothing of it is committed, or there is no git.</summary>
    public static History? Read(string folder)
    {
        if (!IsInRepository(folder))
        {
            return null;
        }

        try
        {
            return Ask(Arguments, folder) is { } log && Parse(log) is { } history
                ? history with { Uncommitted = Names(Ask(Changes, folder) ?? "") }
                : null;
        }
        catch (Win32Exception)
        {
            // No git, or no such folder, which is reported where the content is read.
            return null;
        }
    }

    // Git would say the same, after the time it takes to start it.
    private static bool IsInRepository(string folder)
    {
        var above = new DirectoryInfo(folder);
        while (above is not null && !Path.Exists(Path.Combine(above.FullName, ".git")))
        {
            above = above.Parent;
        }

        return above is not null;
    }

    private static string? Ask(string[] arguments, string folder)
    {
        var start = new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var git = Process.Start(start)!;
        git.ErrorDataReceived += (_, _) => { };
        git.BeginErrorReadLine();
        var answer = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        return git.ExitCode == 0 ? answer : null;
    }

    private static SortedSet<string> Names(string list) =>
        new(list.Split('\0', StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);

    // Newest first: the first commit that names a file is its last change.
    private static History? Parse(string log)
    {
        var commits = new List<(string Id, DateTimeOffset Date)>();
        var files = new SortedDictionary<string, FileHistory>(StringComparer.Ordinal);
        var author = "";
        var told = false;
        foreach (var token in log.Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            if (token.Split(FieldMark) is [_, var id, var date, var name, var decorations])
            {
                // The last commit of a shallow clone seems to have made every file there is.
                told = !decorations.Split(", ").Contains("grafted");
                author = name;
                if (told)
                {
                    commits.Add((id, DateTimeOffset.Parse(date, CultureInfo.InvariantCulture)));
                }
            }
            else if (told)
            {
                var path = token.TrimStart('\n');
                var known = files.GetValueOrDefault(path) ?? new FileHistory(commits[^1].Id, commits[^1].Date, []);
                files[path] = known with { Authors = With(known.Authors, author) };
            }
        }

        return commits is [var newest, ..] ? new History(newest.Id, newest.Date, files) : null;
    }

    // Some have their address for a name.
    private static IReadOnlyList<string> With(IReadOnlyList<string> authors, string author) =>
        author.Contains('@', StringComparison.Ordinal) || authors.Contains(author, StringComparer.Ordinal) ? authors : [.. authors, author];
}
