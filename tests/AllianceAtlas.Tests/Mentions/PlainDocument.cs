using AllianceAtlas.Documents.Blocks;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Tests.Mentions;

/// <summary>Makes a document of plain text: a paragraph ends at a blank line, a hyphen at a line end is dropped.</summary>
internal static class PlainDocument
{
    public static Document Of(string content, Language language, BlockKind kind = BlockKind.Paragraph)
    {
        var text = new SourceText("plain.txt", content);
        var blocks = new List<Block>();
        var builder = new MappedTextBuilder(text);
        for (var line = 1; line <= text.LineCount; line++)
        {
            if (string.IsNullOrWhiteSpace(text.Slice(text.LineSpan(line)).ToString()))
            {
                Close();
            }
            else
            {
                AddLine(builder, text.LineSpan(line));
            }
        }

        Close();
        return new Document(text, language, blocks);

        void Close()
        {
            if (builder.Length > 0)
            {
                var lines = new LineRange(1, text.LineCount);
                blocks.Add(new Block(kind, builder.ToMappedText(), lines, language, []));
            }

            builder = new MappedTextBuilder(text);
        }
    }

    private static void AddLine(MappedTextBuilder builder, TextSpan line)
    {
        if (builder.Last == '-')
        {
            builder.RemoveLast(1);
        }
        else if (builder.Length > 0)
        {
            builder.Insert(" ", line.Start);
        }

        builder.Append(line);
    }
}
