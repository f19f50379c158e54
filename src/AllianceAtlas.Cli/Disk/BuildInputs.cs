using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge;
using AllianceAtlas.Site;

namespace AllianceAtlas.Cli.Disk;

/// <summary>Everything a site is made from, by its hashes (SHA-256).</summary>
/// <param name="Ground">Of what is no file: the program, the options, the history of the content, the names of all files; in hexadecimal digits.</param>
/// <param name="Files">Of the bytes of each file, one hash after the other.</param>
internal sealed record BuildInputs(string Ground, ReadOnlyMemory<byte> Files)
{
    private const int HashSize = SHA256.HashSizeInBytes;

    /// <summary>The paths of the files, in the order of their hashes; empty when it was remembered.</summary>
    public IReadOnlyList<string> Paths { get; init; } = [];

    /// <summary>Of what the rest of the site can know of each file, as <see cref="Files"/>; zeros where that is all of it. Empty before the site is planned.</summary>
    public ReadOnlyMemory<byte> Outlines { get; init; }

    /// <summary>One hash for all of it, with what is being changed: another key may mean another site, or other findings.</summary>
    public required string Key { get; init; }

    /// <summary>The inputs of the site that <paramref name="options"/> and <paramref name="files"/> ask for.</summary>
    public static BuildInputs Of(AtlasFiles files, SiteOptions options)
    {
        InputFile[] all = [.. files.Content, .. files.Seeds, .. files.Texts];
        var hashes = HashesOf(all);
        var ground = Hash($"{ProgramKey()}\n{options}\n{HistoryKey(options.History)}\n{files.Content.Count} {files.Seeds.Count} {NamesOf(all)}");
        return new BuildInputs(ground, hashes)
        {
            Paths = [.. all.Select(file => file.Path)],
            Key = Hash($"{ground} {HashOf(hashes)} {Uncommitted(options.History)}"),
        };
    }

    /// <summary>The same, with <paramref name="outlines"/> by path.</summary>
    public BuildInputs With(IReadOnlyDictionary<string, byte[]> outlines)
    {
        var hashes = new byte[Files.Length];
        for (var file = 0; file < Paths.Count; file++)
        {
            outlines.GetValueOrDefault(Paths[file])?.CopyTo(hashes, file * HashSize);
        }

        return this with { Outlines = hashes };
    }

    /// <summary>
    /// The paths of the files that differ from what they were, when in all of them no more than running words do; null
    /// when something else differs, too.
    /// </summary>
    public IReadOnlySet<string>? WordsChangedSince(BuildInputs before)
    {
        if (Ground != before.Ground || Files.Length != before.Files.Length || Outlines.Length != before.Outlines.Length)
        {
            return null;
        }

        var changed = new HashSet<string>(StringComparer.Ordinal);
        for (var file = 0; file < Paths.Count; file++)
        {
            if (!Of(Files, file).SequenceEqual(Of(before.Files, file)))
            {
                if (!Of(Outlines, file).ContainsAnyExcept((byte)0) || !Of(Outlines, file).SequenceEqual(Of(before.Outlines, file)))
                {
                    return null;
                }

                changed.Add(Paths[file]);
            }
        }

        return changed;
    }

    private static ReadOnlySpan<byte> Of(ReadOnlyMemory<byte> hashes, int file) => hashes.Span.Slice(file * HashSize, HashSize);

    private static string Hash(string text) => HashOf(Encoding.UTF8.GetBytes(text));

    private static string HashOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static byte[] HashesOf(InputFile[] files)
    {
        var hashes = new byte[files.Length * HashSize];
        Parallel.For(0, files.Length, number => SHA256.HashData(files[number].Bytes.Span, hashes.AsSpan(number * HashSize)));
        return hashes;
    }

    // One hash for all of them: one for each is more work than the names.
    private static string NamesOf(InputFile[] files)
    {
        var names = new ArrayBufferWriter<byte>();
        foreach (var file in files)
        {
            Encoding.UTF8.GetBytes($"{file.Name}\0{file.Path}\0", names);
        }

        return HashOf(names.WrittenSpan);
    }

    private static string ProgramKey() =>
        string.Join(' ', new[] { typeof(LastBuild), typeof(AtlasBuild), typeof(AtlasFiles), typeof(InputFile) }.Select(type => type.Module.ModuleVersionId));

    private static string Uncommitted(History? history) => history is null ? "" : string.Join('\n', history.Uncommitted);

    // The options as text name the type of the history alone.
    private static string HistoryKey(History? history) => history is null
        ? ""
        : $"{history} " + string.Join('\n', history.Files.Select(file => $"{file.Key} {file.Value} {string.Join(',', file.Value.Authors)}"));
}
