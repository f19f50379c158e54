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

    // Lines of the record: the key, the number of files, ground, hashes and outlines of what went in; then a line for each file and folder.
    private const int FirstOfSite = 5;

    private readonly string _output;
    private readonly string _path;

    public LastBuild(string output)
    {
        _output = Path.TrimEndingDirectorySeparator(Path.GetFullPath(output));
        _path = _output + ".built";
    }

    /// <summary>The number of files of the site when it is the one that <paramref name="inputs"/> make, untouched; null otherwise.</summary>
    public int? CountOf(BuildInputs inputs) =>
        Asked(() => File.Exists(_path) && File.ReadLines(_path).FirstOrDefault() == inputs.Key && Read() is { } site && site.StandsIn(_output) ? site : null)?.Count;

    /// <summary>The site that stands, untouched, when no more than running words have changed between what it was made from and <paramref name="inputs"/>; null otherwise.</summary>
    public RememberedSite? BeforeWords(BuildInputs inputs) =>
        Asked(() => File.Exists(_path) && Read() is { } site && inputs.WordsChangedSince(site.Inputs) is not null && site.StandsIn(_output) ? site : null);

    /// <summary>Remembers <paramref name="site"/>.</summary>
    public void Remember(RememberedSite site)
    {
        try
        {
            File.WriteAllLines(
                _path,
                [
                    site.Inputs.Key,
                    site.Count.ToString(CultureInfo.InvariantCulture),
                    site.Inputs.Ground,
                    Convert.ToBase64String(site.Inputs.Files.Span),
                    Convert.ToBase64String(site.Inputs.Outlines.Span),
                    .. site.Parts.Select(one => one.ToString()),
                    End,
                ]);
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
        var lines = File.ReadAllLines(_path);
        return lines.Length > FirstOfSite && lines[^1] == End && int.TryParse(lines[1], NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? new RememberedSite(Inputs(lines), count, [.. lines[FirstOfSite..^1].Select(OnDisk.Parse)])
            : null;
    }

    private static BuildInputs Inputs(string[] lines) =>
        new(lines[2], Convert.FromBase64String(lines[3])) { Key = lines[0], Outlines = Convert.FromBase64String(lines[4]) };

    private static RememberedSite? Asked(Func<RememberedSite?> ask)
    {
        try
        {
            return ask();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or AggregateException or FormatException)
        {
            return null;
        }
    }
}
