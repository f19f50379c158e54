using System.Collections.Concurrent;
using AllianceAtlas.Documents.Publications;

namespace AllianceAtlas.Site.Exports;

/// <summary>The entries of one format as they are written, each once: a work stands in the lists of all concepts that cite it.</summary>
internal sealed class ReferenceShelf(ReferenceFormat format)
{
    // By the publication itself: comparing two by what they say would cost more than writing one.
    private readonly ConcurrentDictionary<Publication, byte[]> _entries = new(ReferenceEqualityComparer.Instance);

    /// <summary>End of the names of its files.</summary>
    public string Extension => format.Extension;

    /// <summary>Writes a file of <paramref name="publications"/>.</summary>
    public void Write(IReadOnlyList<Publication> publications, FileText file) =>
        format.Write(publications.Select(one => _entries.GetOrAdd(one, format.Entry)), file);
}
