using System.Globalization;
using System.Text;
using AllianceAtlas.Documents.Blocks;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Tests.Sources;

/// <summary>Prints a document as the specs show it: lines, kind, level, language and page where they tell something, clean text.</summary>
internal static class DocumentTreePrinter
{
    /// <summary>One line a block; a line with bars for every row of a table.</summary>
    public static string Print(Document document)
    {
        var printed = new StringBuilder();
        foreach (var block in document.Blocks)
        {
            var level = block.Level is { } depth ? string.Create(CultureInfo.InvariantCulture, $" {depth}") : "";
            var language = block.Language == document.Language ? "" : " " + block.Language.Code();
            var page = block.Page is { } number ? string.Create(CultureInfo.InvariantCulture, $" p{number}") : "";
            printed.Append(block.Lines).Append(' ').Append(block.Kind.ToString().ToLowerInvariant())
                .Append(level).Append(language).Append(page);
            if (block.Rows.Count == 0)
            {
                printed.Append(": ").Append(block.Text.Content);
            }

            printed.Append('\n');
            foreach (var row in block.Rows)
            {
                printed.Append("  | ").AppendJoin(" | ", row.Select(c => c.Content)).Append('\n');
            }
        }

        return printed.ToString().TrimEnd('\n');
    }
}
