using System.Buffers.Binary;
using System.Globalization;
using System.IO.Enumeration;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge;
using AllianceAtlas.Site;

namespace AllianceAtlas.Cli.Disk;

/// <summary>
/// Remembers beside the output folder what the site in it was made from, so that building it again from the same is only
/// looking. It holds the hash of all that goes in, and one of the name, size and time of every file that came out; without
/// it, or when a single one differs, the site is built. It may be deleted at any time.
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

            var standing = Standing();
            return File.ReadLines(_path).SequenceEqual([key, standing.ToString()], StringComparer.Ordinal) ? standing.Count : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or AggregateException)
        {
            return null;
        }
    }

    /// <summary>Remembers that the site as it stands was made from what has <paramref name="key"/>.</summary>
    public void Remember(string key)
    {
        try
        {
            File.WriteAllLines(_path, [key, Standing().ToString()]);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or AggregateException)
        {
            // Half a record fits no site, and the next build is a whole one.
        }
    }

    private SiteOnDisk Standing() => Directory.GetDirectories(_output).AsParallel()
        .Select(folder => Sum(folder, below: true))
        .Aggregate(Sum(_output, below: false), (all, folder) => all + folder);

    private SiteOnDisk Sum(string folder, bool below) => new FileSystemEnumerable<SiteOnDisk>(
        folder, FileOnDisk, new EnumerationOptions { RecurseSubdirectories = below, AttributesToSkip = FileAttributes.None })
    {
        ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory,
    }.Aggregate(new SiteOnDisk(0, 0), (all, file) => all + file);

    private SiteOnDisk FileOnDisk(ref FileSystemEntry entry)
    {
        var folder = entry.Directory[_output.Length..];
        var name = string.Create(CultureInfo.InvariantCulture, $"{folder}/{entry.FileName}\t{entry.Length}\t{entry.LastWriteTimeUtc.Ticks}");
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(MemoryMarshal.AsBytes(name.AsSpan()), hash);
        return new SiteOnDisk(1, BinaryPrimitives.ReadUInt128LittleEndian(hash));
    }

    // Hashes are added up, so that nothing need be sorted.
    private readonly record struct SiteOnDisk(int Count, UInt128 Hash)
    {
        public static SiteOnDisk operator +(SiteOnDisk one, SiteOnDisk other) => new(one.Count + other.Count, unchecked(one.Hash + other.Hash));

        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Count} {Hash:x32}");
    }
}
