using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Knowledge.Content;

/// <summary>
/// Reads and writes <c>content/published.txt</c>: an address a line, in order, and behind one that has moved, after a
/// blank, where to. Lines that begin with <c>#</c> are for people.
/// </summary>
public static class PublishedList
{
    /// <summary>Name of the file below <c>content/</c>.</summary>
    public const string Name = "published.txt";

    private const string Preface =
        """
        # Every address that readers, courses and other sites may have kept. None of them may vanish: where a page moves, its
        # new address follows the old one after a blank. 'atlas permalinks' adds the addresses of new pages.

        """;

    /// <summary>The addresses of <paramref name="file"/>, in its order; a line that holds none is reported and left out.</summary>
    public static IReadOnlyList<PublishedAddress> Read(SourceText file, DiagnosticBag findings)
    {
        var addresses = new List<PublishedAddress>();
        for (var line = 1; line <= file.LineCount; line++)
        {
            var span = file.LineSpan(line);
            var text = file.Slice(span).ToString().Trim();
            if (text.Length == 0 || text[0] == '#')
            {
                continue;
            }

            var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words.Length <= 2 && words.All(word => word[0] == '/'))
            {
                addresses.Add(new PublishedAddress(words[0], words.ElementAtOrDefault(1), Place.Of(file, span)));
            }
            else
            {
                findings.Add(Diagnostic.At(DiagnosticCatalogue.PublishedNotReadable, file, span, text));
            }
        }

        return addresses;
    }

    /// <summary>The file that keeps <paramref name="published"/>, with their moves, and <paramref name="addresses"/>.</summary>
    public static string Write(IEnumerable<PublishedAddress> published, IEnumerable<string> addresses)
    {
        var lines = published.Select(one => one.MovedTo is null ? one.Address : $"{one.Address} {one.MovedTo}").ToList();
        var known = lines.Select(line => line.Split(' ')[0]).ToHashSet(StringComparer.Ordinal);
        var all = lines.Concat(addresses.Where(address => !known.Contains(address))).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return $"{Preface.ReplaceLineEndings("\n")}{string.Join('\n', all)}\n";
    }
}
