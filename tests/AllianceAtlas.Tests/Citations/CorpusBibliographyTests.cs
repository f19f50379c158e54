using AllianceAtlas.Documents.Blocks;
using AllianceAtlas.Documents.Citations;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Tests.Citations;

public class CorpusBibliographyTests
{
    [Fact]
    public void Reads_the_ten_references_of_falkum()
    {
        if (CorpusTexts.Read("falkum-2018") is not { } content)
        {
            return;
        }

        var expected = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Citations", "Expected", "falkum-2018.bibliography.tsv")).Skip(1);

        var found = BibliographyReader.Read(ReferencesOf(content))
            .Select(entry => $"{entry.Line}\t{entry.Number}\t{entry.Authors[0].Family}\t{entry.Year}\t{entry.Pages}".TrimEnd('\t'));

        Assert.Equal(expected, found);
    }

    /// <summary>The lines of the reference list that begin with a number, as entries, without Markdown's emphasis.</summary>
    private static Document ReferencesOf(string content)
    {
        var file = new SourceText("falkum.txt", content);
        var blocks = new List<Block>();
        var first = file.LineAt(content.IndexOf("## LITTERATUR", StringComparison.Ordinal));
        for (var line = first; line <= file.LineCount; line++)
        {
            var span = file.LineSpan(line);
            var text = file.Slice(span);
            if (text.TrimStart() is [>= '0' and <= '9', ..])
            {
                blocks.Add(new Block(BlockKind.Reference, Clean(file, span), new LineRange(line, line), Language.Bokmal, []));
            }
        }

        return new Document(file, Language.Bokmal, blocks);
    }

    private static MappedText Clean(SourceText file, TextSpan span)
    {
        var builder = new MappedTextBuilder(file);
        for (var i = span.Start; i < span.End; i++)
        {
            if (file.Content[i] != '*')
            {
                builder.Append(new TextSpan(i, 1));
            }
        }

        return builder.ToMappedText();
    }
}
