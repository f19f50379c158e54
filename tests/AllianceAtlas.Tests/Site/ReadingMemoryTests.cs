using System.Text;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge;
using AllianceAtlas.Site;

namespace AllianceAtlas.Tests.Site;

/// <summary>Whoever remembers the last reading reads the next as if it were the first.</summary>
public class ReadingMemoryTests
{
    // Records and page texts, claims, interface words, the record, lock and text of a source.
    private static readonly AtlasFiles Whole = FixtureSite.Read();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Whatever_was_edited_the_site_and_the_findings_are_those_of_a_first_reading(int seed)
    {
        var random = new Random(seed);
        var memory = new ReadingMemory();
        var files = Whole;
        for (var round = 0; round < 20; round++)
        {
            files = Edited(files, random);

            Assert.Equal(Made(files, new ReadingMemory()), Made(files, memory));
        }
    }

    private static string Made(AtlasFiles files, ReadingMemory memory)
    {
        var findings = new DiagnosticBag();
        var site = AtlasBuild.Plan(files, new SiteOptions(), findings, memory);
        var made = new SortedDictionary<string, string>(StringComparer.Ordinal);
        site?.MakeAll(file =>
        {
            lock (made)
            {
                made[file.Path] = Encoding.UTF8.GetString(file.Content.Span);
            }
        });
        return string.Join('\n', findings.Sorted()) + string.Join('\n', made);
    }

    private static AtlasFiles Edited(AtlasFiles files, Random random) => random.Next(4) switch
    {
        0 => files with { Seeds = Edited(files.Seeds, Whole.Seeds, random) },
        1 => files with { Texts = Edited(files.Texts, Whole.Texts, random) },
        _ => files with { Content = Edited(files.Content, Whole.Content, random) },
    };

    // What writers do: a sentence more, a letter changed, half a file, a file gone; and everything back as it was.
    private static List<InputFile> Edited(IReadOnlyList<InputFile> files, IReadOnlyList<InputFile> whole, Random random)
    {
        var at = random.Next(whole.Count);
        var bytes = whole[at].Bytes.ToArray();
        byte[]? edited = random.Next(5) switch
        {
            0 => [.. bytes, .. "\nEtt tillägg.\n"u8],
            1 => [.. bytes[..(bytes.Length / 2)], (byte)'e', .. bytes[((bytes.Length / 2) + 1)..]],
            2 => bytes[..random.Next(bytes.Length)],
            3 => null,
            _ => bytes,
        };
        var others = files.Where(file => file.Path != whole[at].Path);
        return edited is null ? [.. others] : [.. others, whole[at] with { Bytes = edited }];
    }
}
