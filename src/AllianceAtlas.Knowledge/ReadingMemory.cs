using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Content;
using AllianceAtlas.Knowledge.Evidence;

namespace AllianceAtlas.Knowledge;

/// <summary>
/// What one reading of the files leaves for the next: a file that is the same byte for byte is not parsed again, and
/// articles are not read again with the same words. It changes nothing in what is read or found, and serves one reading
/// at a time.
/// </summary>
public sealed class ReadingMemory
{
    private const string PageTexts = ".md";
    private const string Claims = "claims/";
    private const string Evidence = "evidence/";

    private Dictionary<string, OpenedFile> _files = [];
    private DerivedOnce? _locks;

    /// <summary>The files below <c>content/</c> and <c>seeds/</c>, decoded.</summary>
    internal (OpenedFiles Content, OpenedFiles Seeds) Open(AtlasFiles files, DiagnosticBag findings)
    {
        var (content, seeds) = (Open(files.Content), Open(files.Seeds));
        List<OpenedFile> all = [.. content, .. seeds];
        findings.AddAll(all.SelectMany(one => one.Findings.Sorted()));
        // One folder may lie in the other, or be it; then a file stands in both.
        _files = all.DistinctBy(one => one.File.Path, StringComparer.Ordinal).ToDictionary(one => one.File.Path, StringComparer.Ordinal);
        return (Sorted(content), Sorted(seeds));
    }

    /// <summary>The locks of the articles, and what <paramref name="derive"/> finds on the way to them.</summary>
    internal IReadOnlyList<DerivedLock> Locks(AtlasFiles files, DiagnosticBag findings, Func<DiagnosticBag, IReadOnlyList<DerivedLock>> derive)
    {
        // Page texts and claims say nothing of how an article is read, nor does a lock.
        List<InputFile> from =
        [
            .. files.Texts,
            .. files.Seeds.Where(file => !file.Name.StartsWith(Evidence, StringComparison.Ordinal)),
            .. files.Content.Where(file =>
                !file.Name.EndsWith(PageTexts, StringComparison.Ordinal) && !file.Name.StartsWith(Claims, StringComparison.Ordinal)),
        ];
        if (_locks is not { } known || known.From.Count != from.Count || !known.From.Zip(from, IsSame).All(same => same))
        {
            var found = new DiagnosticBag();
            _locks = known = new DerivedOnce(from, derive(found), found);
        }

        findings.AddAll(known.Findings.Sorted());
        return known.Locks;
    }

    private OpenedFile[] Open(IReadOnlyList<InputFile> files)
    {
        var opened = new OpenedFile[files.Count];
        Parallel.For(0, opened.Length, number => opened[number] = Open(files[number]));
        return opened;
    }

    private OpenedFile Open(InputFile file)
    {
        if (_files.TryGetValue(file.Path, out var known) && IsSame(known.File, file))
        {
            return known;
        }

        var found = new DiagnosticBag();
        return new OpenedFile(file, ContentFile.Open(file, found), found);
    }

    private static bool IsSame(InputFile one, InputFile other) =>
        one.Name == other.Name && one.Path == other.Path && one.Bytes.Span.SequenceEqual(other.Bytes.Span);

    private static OpenedFiles Sorted(OpenedFile[] opened) => new(
        [.. opened.Select(one => one.Content).OfType<ContentFile>().OrderBy(file => file.Name, StringComparer.Ordinal)],
        opened.Where(one => one.Content is null).Select(one => one.File.Name).ToHashSet(StringComparer.Ordinal));

    private sealed record OpenedFile(InputFile File, ContentFile? Content, DiagnosticBag Findings);

    private sealed record DerivedOnce(IReadOnlyList<InputFile> From, IReadOnlyList<DerivedLock> Locks, DiagnosticBag Findings);
}
