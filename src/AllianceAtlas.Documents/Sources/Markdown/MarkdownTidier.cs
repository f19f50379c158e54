using System.Globalization;
using AllianceAtlas.Documents.Blocks;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Sources.Reading;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Documents.Sources.Markdown;

/// <summary>Undoes what the printed page left in an article that was turned into Markdown: page numbers, paragraphs cut by a page.</summary>
internal static class MarkdownTidier
{
    // Names and addresses at the top of an article do not end with a full stop either.
    private const int ShortestCut = 60;

    /// <summary>The <paramref name="blocks"/> without page numbers and with cut paragraphs joined.</summary>
    public static List<DraftBlock> Tidy(SourceText source, List<DraftBlock> blocks, DiagnosticBag findings)
    {
        var tidy = new List<DraftBlock>(blocks.Count);
        int? page = null;
        foreach (var block in blocks)
        {
            if (PageNumber(block) is { } number && (page is null || number > page))
            {
                page = number;
                var span = TextSpan.FromBounds(block.Text.FileStart, block.Text.FileEnd);
                findings.Add(Diagnostic.At(DiagnosticCatalogue.FurnitureLeftOut, source, span, block.Text.Content));
            }
            else if (tidy.Count > 0 && GoesOn(tidy[^1], block))
            {
                tidy[^1] = tidy[^1] with { Text = Join(source, tidy[^1].Text, block.Text) };
            }
            else
            {
                tidy.Add(block with { Page = page });
            }
        }

        return tidy;
    }

    private static int? PageNumber(DraftBlock block) =>
        block.Kind == BlockKind.Paragraph && block.Text.Length < 9
        && int.TryParse(block.Text.Content.AsSpan().Trim("-– "), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    // A paragraph that does not end, and one that begins with a small letter: a page break between (Falkum, line 29).
    private static bool GoesOn(DraftBlock before, DraftBlock after) =>
        before.Kind == BlockKind.Paragraph && after.Kind == BlockKind.Paragraph
        && before.Text.Length > ShortestCut && char.IsLower(after.Text.Content[0])
        && before.Text.Content[^1] is not ('.' or '!' or '?' or ':' or '…' or '”' or '"' or '»');

    private static MappedText Join(SourceText source, MappedText first, MappedText second)
    {
        var builder = new MappedTextBuilder(source);
        builder.Append(first);
        builder.Insert(" ", first.FileEnd);
        builder.Append(second);
        return builder.ToMappedText();
    }
}
