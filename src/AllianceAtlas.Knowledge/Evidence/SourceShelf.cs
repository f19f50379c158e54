using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Records;
using AllianceAtlas.Documents.Sources;
using AllianceAtlas.Knowledge.Content;

namespace AllianceAtlas.Knowledge.Evidence;

/// <summary>What stands under <c>seeds/</c>: the record of each source, the lock made from its text, and the lexicon of all texts.</summary>
/// <param name="Records">Records by source id.</param>
/// <param name="Locks">Locks by source id; a source whose lock is missing or does not read has none.</param>
/// <param name="Lexicon">Words of all texts; empty when there is no <c>lexicon.txt</c>.</param>
public sealed record SourceShelf(
    IReadOnlyDictionary<string, SourceRecord> Records,
    IReadOnlyDictionary<string, EvidenceLock> Locks,
    Lexicon Lexicon)
{
    /// <summary>Name of the lexicon below <c>seeds/</c>.</summary>
    public const string LexiconName = "lexicon.txt";

    private const string LockFolder = "evidence/";
    private const string LockSuffix = ".json";

    /// <summary>Sources whose lock is there and could not be read, which has been reported.</summary>
    private HashSet<string> LocksNotRead { get; init; } = [];

    /// <summary>Name of the lock of <paramref name="source"/> below <c>seeds/</c>.</summary>
    public static string LockName(string source) => LockFolder + source + LockSuffix;

    /// <summary>
    /// Reads the shelf; reports what does not read and what nobody asked for. Files that could not be decoded, by name, have been reported.
    /// </summary>
    public static SourceShelf Read(IReadOnlyList<ContentFile> files, DiagnosticBag findings, IReadOnlySet<string> notDecoded)
    {
        var records = new Dictionary<string, SourceRecord>(StringComparer.Ordinal);
        var locks = new Dictionary<string, EvidenceLock>(StringComparer.Ordinal);
        var lexicon = Lexicon.Empty;
        foreach (var file in files)
        {
            if (file.Name == LexiconName)
            {
                lexicon = Lexicon.Read(file.Text());
            }
            else if (file.Name.EndsWith(SourceRecordReader.Suffix, StringComparison.Ordinal))
            {
                var id = file.Name[..^SourceRecordReader.Suffix.Length];
                IdCheck.Check(id, file.Path, findings);
                if (file.Record(findings) is { } mapping)
                {
                    records[id] = SourceRecordReader.Read(id, new RecordReader(file.Text(), mapping, findings));
                }
            }
            else if (IsLock(file.Name))
            {
                if (EvidenceLockJson.Read(file.Text(), findings) is { } evidence)
                {
                    locks[SourceOf(file.Name)] = evidence;
                }
            }
            else
            {
                findings.Add(Diagnostic.AtFile(DiagnosticCatalogue.FileNotRead, file.Path, file.Name));
            }
        }

        var locksNotRead = files.Select(file => file.Name).Concat(notDecoded).Where(IsLock).Select(SourceOf).Except(locks.Keys, StringComparer.Ordinal);
        return new SourceShelf(IdOrder.Of(records), IdOrder.Of(locks), lexicon) { LocksNotRead = locksNotRead.ToHashSet(StringComparer.Ordinal) };
    }

    /// <summary>Reports sources without a lock, and locks that were made from another text than the record describes.</summary>
    public void CheckLocks(DiagnosticBag findings)
    {
        foreach (var record in Records.Values)
        {
            if (!Locks.TryGetValue(record.Id, out var evidence))
            {
                if (!LocksNotRead.Contains(record.Id))
                {
                    findings.Add(new Diagnostic(DiagnosticCatalogue.LockMissing, record.Place));
                }
            }
            else if (evidence.Sha256 != record.TextFile.Sha256 || evidence.Source != record.Id)
            {
                findings.Add(new Diagnostic(DiagnosticCatalogue.LockOfAnotherText, record.Place));
            }
        }
    }

    private static bool IsLock(string name) =>
        name.StartsWith(LockFolder, StringComparison.Ordinal) && name.EndsWith(LockSuffix, StringComparison.Ordinal);

    private static string SourceOf(string name) => name[LockFolder.Length..^LockSuffix.Length];
}
