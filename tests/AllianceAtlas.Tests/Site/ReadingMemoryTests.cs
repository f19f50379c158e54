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
        for (var round = 0; round < 40; round++)
        {
            var files = Edited(Whole, random);

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
        0 => files with { Seeds = Edited(files.Seeds, random) },
        1 => files with { Texts = Edited(files.Texts, random) },
        _ => files with { Content = Edited(files.Content, random) },
    };

    // What writers do: a sentence more, a letter changed, half a file, a file gone.
    private static List<InputFile> Edited(IReadOnlyList<InputFile> files, Random random)
    {
        var file = files[random.Next(files.Count)];
        var bytes = file.Bytes.ToArray();
        byte[]? edited = random.Next(6) switch
        {
            0 => [.. bytes, .. "\nEtt tillägg.\n"u8],
            1 => bytes[..random.Next(bytes.Length)],
            2 => null,
            _ => WithOtherLetter(bytes, random),
        };
        var others = files.Where(one => one != file);
        return edited is null ? [.. others] : [.. others, file with { Bytes = edited }];
    }

    private static byte[] WithOtherLetter(byte[] bytes, Random random)
    {
        var letters = Enumerable.Range(0, bytes.Length).Where(at => char.IsAsciiLetterLower((char)bytes[at])).ToList();
        bytes[letters[random.Next(letters.Count)]] = (byte)'e';
        return bytes;
    }
}
