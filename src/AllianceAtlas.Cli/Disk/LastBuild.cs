using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge;
using AllianceAtlas.Site;

namespace AllianceAtlas.Cli.Disk;

/// <summary>
/// Remembers beside the output folder what the site in it was made from, so that building it again from the same is only
/// looking. It holds the hash of all that goes in, and size and time of every file that came out; without it, or when a
/// single one differs, the site is built. It may be deleted at any time.
/// </summary>
internal sealed class LastBuild
{
    private readonly string _output;
    private readonly string _path;

    public LastBuild(string output)
    {
        _output = Path.TrimEndingDirectorySeparator(Path.GetFullPath(output));
        _path = _output + ".built";
    }

    /// <summary>SHA-256, in hexadecimal digits, of everything a site is made from: the program, the options, every file with its name.</summary>
    public static string KeyOf(AtlasFiles files, SiteOptions options)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(typeof(LastBuild).Module.ModuleVersionId + typeof(AtlasBuild).Module.ModuleVersionId.ToString()
            + typeof(AtlasFiles).Module.ModuleVersionId + typeof(InputFile).Module.ModuleVersionId);
        Append(JsonSerializer.Serialize(options));
        foreach (var (folder, inside) in new[] { ("content", files.Content), ("seeds", files.Seeds), ("texts", files.Texts) })
        {
            foreach (var file in inside)
            {
                Append(string.Create(CultureInfo.InvariantCulture, $"\0{folder}/{file.Name}\0{file.Path}\0{file.Bytes.Length}\0"));
                hash.AppendData(file.Bytes.Span);
            }
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());

        void Append(string text) => hash.AppendData(Encoding.UTF8.GetBytes(text));
    }

    /// <summary>The number of files of the site when it is the one <paramref name="key"/> asks for, untouched; null otherwise.</summary>
    public int? CountOf(string key)
    {
        try
        {
            if (!File.Exists(_path) || !Directory.Exists(_output) || File.ReadLines(_path).FirstOrDefault() != key)
            {
                return null;
            }

            var kept = File.ReadLines(_path).Skip(1).Order(StringComparer.Ordinal).ToList();
            return kept.SequenceEqual(Standing(), StringComparer.Ordinal) ? kept.Count : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Remembers that the site as it stands was made from what has <paramref name="key"/>.</summary>
    public void Remember(string key)
    {
        try
        {
            File.WriteAllLines(_path, Standing().Prepend(key));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Half a record fits no site, and the next build is a whole one.
        }
    }

    private List<string> Standing() =>
    [
        .. new DirectoryInfo(_output).EnumerateFiles("*", SearchOption.AllDirectories)
            .Select(file => string.Create(CultureInfo.InvariantCulture, $"{file.FullName[_output.Length..]}\t{file.Length}\t{file.LastWriteTimeUtc.Ticks}"))
            .Order(StringComparer.Ordinal),
    ];
}
