using System.Security.Cryptography;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Sources;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Knowledge.Evidence;

/// <summary>The source texts that are at hand; a stranger's clone has none.</summary>
public sealed class TextLibrary(IEnumerable<InputFile> files)
{
    private readonly Dictionary<string, InputFile> _files =
        files.ToDictionary(file => file.Name, StringComparer.Ordinal);

    /// <summary>
    /// The text of <paramref name="record"/> with the hash of its bytes. Null, with a diagnostic, when it is not there
    /// (info) or cannot be decoded; another text than the record's hash says is reported (error), and given all the same,
    /// so that what the change means can be told.
    /// </summary>
    public (SourceText Text, string Sha256)? Find(SourceRecord record, DiagnosticBag findings)
    {
        if (!_files.TryGetValue(record.TextFile.File, out var file))
        {
            findings.Add(new Diagnostic(DiagnosticCatalogue.TextNotAtHand, record.Place, record.TextFile.File));
            return null;
        }

        var hash = HashOf(file);
        if (hash != record.TextFile.Sha256)
        {
            findings.Add(new Diagnostic(
                DiagnosticCatalogue.TextDiffersFromRecord,
                record.Place,
                record.TextFile.File,
                Short(hash),
                Short(record.TextFile.Sha256)));
        }

        return TextDecoder.Decode(file, findings) is { } text ? (text, hash) : null;
    }

    /// <summary>SHA-256 of the bytes of <paramref name="file"/>, lower-case hexadecimal.</summary>
    public static string HashOf(InputFile file) => Convert.ToHexStringLower(SHA256.HashData(file.Bytes.Span));

    private static string Short(string hash) => hash.Length > 12 ? hash[..12] + "…" : hash;
}
