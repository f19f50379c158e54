using System.Globalization;

namespace AllianceAtlas.Cli.Disk;

/// <summary>
/// Remembers beside the output folder what the site in it was made from, and name and time of everything that came out, so
/// that building it again from the same is only looking, and from nearly the same is making what differs (ADR 11). Without it, or
/// when a single file of the site is another, all of it is built. It may be deleted at any time.
/// </summary>
internal sealed class LastBuild
{
    // Behind all that is remembered: a record that was cut off while it was written fits no site.
    private const string End = "end";

    // Lines of the record before the files and folders: the key, the number of files, ground, hashes and outlines of what went in.
    private const int Head = 5;

    private readonly string _output;
    private readonly string _path;

    public LastBuild(string output)
    {
        _output = Path.TrimEndingDirectorySeparator(Path.GetFullPath(output));
        _path = _output + ".built";
    }

    /// <summary>The site that stands, as it was left; null when something of it has been touched, or nothing is remembered.</summary>
    public RememberedSite? Standing()
    {
        try
        {
            return File.Exists(_path) && Read() is { } site && site.StandsIn(_output) ? site : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or AggregateException or FormatException)
        {
            return null;
        }
    }

    /// <summary>Whether <paramref name="site"/> is still the one remembered; an exception says that this cannot be asked.</summary>
    public bool Remembers(RememberedSite site) => File.Exists(_path) && File.ReadLines(_path).FirstOrDefault() == site.Inputs.Key;

    /// <summary>Remembers <paramref name="site"/>.</summary>
    public void Remember(RememberedSite site)
    {
        try
        {
            using var record = new StreamWriter(_path);
            record.Write($"{site.Inputs.Key}\n{site.Count}\n{site.Inputs.Ground}\n");
            record.Write($"{Convert.ToBase64String(site.Inputs.Files.Span)}\n{Convert.ToBase64String(site.Inputs.Outlines.Span)}\n");
            record.Write(site.Parts);
            record.Write(End);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Without its end it fits no site, and the next build is a whole one.
        }
    }

    /// <summary>Remembers nothing, until told again; an exception says that this cannot be done.</summary>
    public void Forget() => File.Delete(_path);

    private RememberedSite? Read()
    {
        var record = File.ReadAllText(_path);
        var head = record.Split('\n', Head + 1);
        return head.Length > Head && head[Head].EndsWith('\n' + End, StringComparison.Ordinal)
            && int.TryParse(head[1], NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? new RememberedSite(
                new BuildInputs(head[2], Convert.FromBase64String(head[3])) { Key = head[0], Outlines = Convert.FromBase64String(head[4]) },
                count,
                head[Head][..^End.Length])
            : null;
    }
}
