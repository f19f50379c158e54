using AllianceAtlas.Documents.Blocks;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Tests.Citations;

/// <summary>
/// Makes a document of a plain string without the readers of real articles: blank lines part paragraphs, line ends are
/// joined, and a hyphen at a line end is soft when a small letter follows.
/// </summary>
internal static class Plain
{
    /// <summary>
    /// One block a paragraph. A paragraph that begins with <c>&gt; </c> is a quotation, <c># </c> a heading, <c>- </c> an entry
    /// of a reference list.
    /// </summary>
    public static Document Document(string content, Language language = Language.Swedish) =>
        Document(content, language, parts: (_, line) => line.Trim().Length == 0);

    /// <summary>As above, with the lines that part paragraphs told by <paramref name="parts"/> (previous line, this line).</summary>
    public static Document Document(string content, Language language, Func<string, string, bool> parts)
    {
        var file = new SourceText("plain.txt", content);
        var blocks = new List<Block>();
        var lines = new List<int>();
        var previous = "";
        for (var line = 1; line <= file.LineCount + 1; line++)
        {
            var text = line <= file.LineCount ? file.Slice(file.LineSpan(line)).ToString() : "";
            if (line > file.LineCount || parts(previous, text))
            {
                AddBlock(blocks, file, lines, language);
            }

            if (line <= file.LineCount && text.Trim().Length > 0)
            {
                lines.Add(line);
            }

            previous = text;
        }

        return new Document(file, language, blocks);
    }

    private static void AddBlock(List<Block> blocks, SourceText file, List<int> lines, Language language)
    {
        if (lines.Count == 0)
        {
            return;
        }

        var builder = new MappedTextBuilder(file);
        var kind = KindOf(file.Slice(file.LineSpan(lines[0])));
        foreach (var line in lines)
        {
            var skip = line == lines[0] && kind != BlockKind.Paragraph ? 2 : 0;
            AppendLine(builder, file, line, skip);
        }

        blocks.Add(new Block(kind, builder.ToMappedText(), new LineRange(lines[0], lines[^1]), language, []));
        lines.Clear();
    }

    private static BlockKind KindOf(ReadOnlySpan<char> line) =>
        line.StartsWith("> ") ? BlockKind.Quote
        : line.StartsWith("# ") ? BlockKind.Heading
        : line.StartsWith("- ") ? BlockKind.Reference
        : BlockKind.Paragraph;

    private static void AppendLine(MappedTextBuilder builder, SourceText file, int line, int skip)
    {
        var span = file.LineSpan(line);
        var text = file.Slice(span);
        var start = span.Start + skip + (text.Length - skip - text[skip..].TrimStart().Length);
        var end = span.Start + text.TrimEnd().Length;
        if (builder.Last == '-' && builder.Length > 1)
        {
            if (char.IsLower(file.Content[start]))
            {
                builder.RemoveLast(1);
            }
        }
        else if (builder.Length > 0)
        {
            builder.Insert(" ", start);
        }

        builder.Append(TextSpan.FromBounds(start, end));
    }
}
