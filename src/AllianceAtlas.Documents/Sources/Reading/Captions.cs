using AllianceAtlas.Documents.Blocks;

namespace AllianceAtlas.Documents.Sources.Reading;

/// <summary>Knows a caption where the format has no mark for one: a short paragraph with a label right beside its table.</summary>
internal static class Captions
{
    private const int Longest = 300;

    /// <summary>The <paramref name="blocks"/>, such paragraphs made captions.</summary>
    public static List<DraftBlock> Mark(List<DraftBlock> blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            if (block.Kind == BlockKind.Paragraph && block.Text.Length <= Longest && ArticleParts.CaptionLabelLength(block.Text.Content) > 0
                && (!ArticleParts.IsTableLabel(block.Text.Content) || IsTable(i - 1) || IsTable(i + 1)))
            {
                blocks[i] = block with { Kind = BlockKind.Caption };
            }
        }

        return blocks;

        bool IsTable(int i) => i >= 0 && i < blocks.Count && blocks[i].Kind == BlockKind.Table;
    }
}
