using System.Globalization;
using System.Text;

namespace AllianceAtlas.Cli.Disk;

/// <summary>
/// Remembers beside the output folder what the site in it was made from, and name and time of everything that came out, so
/// that building it again from the same is only looking, and from nearly the same is making what differs (ADR 11). Without it, or
/// when a single file of the site is another, all of it is built. It may be deleted at any time.
/// </summary>
internal sealed class LastBuild
{
    // Behind all that is remembered: a record that was cut off while it was written fits no site.
    private static ReadOnlySpan<byte> End => "\nend"u8;

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
        var head = $"{site.Inputs.Key}\n{site.Count}\n{site.Inputs.Ground}\n"
            + $"{Convert.ToBase64String(site.Inputs.Files.Span)}\n{Convert.ToBase64String(site.Inputs.Outlines.Span)}\n";
        try
        {
            using var record = File.Create(_path);
            record.Write(Encoding.UTF8.GetBytes(head));
            record.Write(site.Parts.Span);
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
        var record = File.ReadAllBytes(_path);
        var lines = new string[Head];
        var start = 0;
        for (var line = 0; line < Head; line++)
        {
            var length = record.AsSpan(start).IndexOf((byte)'\n');
            if (length < 0)
            {
                return null;
            }

            lines[line] = Encoding.UTF8.GetString(record, start, length);
            start += length + 1;
        }

        return record.AsSpan(start).EndsWith(End)
            && int.TryParse(lines[1], NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? new RememberedSite(
                new BuildInputs(lines[2], Convert.FromBase64String(lines[3])) { Key = lines[0], Outlines = Convert.FromBase64String(lines[4]) },
                count,
                record.AsMemory()[start..^End.Length])
            : null;
    }
}
