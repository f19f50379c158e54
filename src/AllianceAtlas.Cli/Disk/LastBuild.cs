using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge;
using AllianceAtlas.Site;

namespace AllianceAtlas.Cli.Disk;

/// <summary>
/// Remembers beside the output folder what the site in it was made from, so that building it again from the same is only
/// looking. It holds the hash of all that goes in, and name and time of everything that came out; without it, or when
/// a single one differs, the site is built. It may be deleted at any time.
/// </summary>
internal sealed class LastBuild
{
    // Behind all that is remembered: a record that was cut off while it was written fits no site.
    private const string End = "end";

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
        hash.AppendData(Encoding.UTF8.GetBytes(ProgramKey() + options.ToString() + HistoryKey(options.History)));
        hash.AppendData(HashesOf(files.Content));
        hash.AppendData(HashesOf(files.Seeds));
        hash.AppendData(HashesOf(files.Texts));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>The number of files of the site when it is the one <paramref name="key"/> asks for, untouched; null otherwise.</summary>
    public int? CountOf(string key)
    {
        try
        {
            if (!File.Exists(_path) || File.ReadLines(_path).FirstOrDefault() != key)
            {
                return null;
            }

            // The key, the number of files, a line for each file and folder, the end.
            var remembered = File.ReadAllLines(_path);
            if (remembered[^1] != End || !int.TryParse(remembered[1], NumberStyles.None, CultureInfo.InvariantCulture, out var files))
            {
                return null;
            }

            var standing = Parallel.For(2, remembered.Length - 1, (line, others) =>
            {
                if (!OnDisk.Parse(remembered[line]).StandsIn(_output))
                {
                    others.Stop();
                }
            });
            return standing.IsCompleted ? files : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or AggregateException)
        {
            return null;
        }
    }

    /// <summary>Remembers that the site of <paramref name="files"/> files, which is <paramref name="written"/>, was made from what has <paramref name="key"/>.</summary>
    public void Remember(string key, int files, IEnumerable<OnDisk> written)
    {
        try
        {
            File.WriteAllLines(_path, [key, files.ToString(CultureInfo.InvariantCulture), .. written.Select(one => one.ToString()), End]);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Without its end it fits no site, and the next build is a whole one.
        }
    }

    private static string ProgramKey() =>
        string.Join(' ', new[] { typeof(LastBuild), typeof(AtlasBuild), typeof(AtlasFiles), typeof(InputFile) }.Select(type => type.Module.ModuleVersionId));

    // The options as text name the type of the history alone.
    private static string HistoryKey(History? history) => history is null
        ? ""
        : $"{history} {string.Join(',', history.Uncommitted)} " + string.Join(
            '\n', history.Files.Select(file => $"{file.Key} {file.Value} {string.Join(',', file.Value.Authors)}"));

    // 32 bytes of each file: of its name, its path as it is shown, and its bytes.
    private static byte[] HashesOf(IReadOnlyList<InputFile> files)
    {
        var hashes = new byte[files.Count * SHA256.HashSizeInBytes];
        Parallel.For(0, files.Count, number =>
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            hash.AppendData(Encoding.UTF8.GetBytes($"{files[number].Name}\0{files[number].Path}\0"));
            hash.AppendData(files[number].Bytes.Span);
            hash.GetHashAndReset(hashes.AsSpan(number * SHA256.HashSizeInBytes));
        });
        return hashes;
    }
}
