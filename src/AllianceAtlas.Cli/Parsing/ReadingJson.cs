using System.Text.Json;
using AllianceAtlas.Cli.Terminal;
using AllianceAtlas.Documents.Blocks;
using AllianceAtlas.Documents.Citations;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Evidence;

namespace AllianceAtlas.Cli.Parsing;

/// <summary>A reading as JSON (contract §3): what is unknown is absent, never null.</summary>
internal static class ReadingJson
{
    public static string Write(string source, SourceReading reading)
    {
        var ids = new PassageIds();
        return JsonSerializer.Serialize(
            new
            {
                Source = source,
                Language = reading.Document.Language.Code(),
                Blocks = reading.Document.Blocks.Select(block => Block(block, ids)),
                Citations = reading.Citations.Select(Citation),
                References = reading.Bibliography.Select(Reference),
                Mentions = reading.Mentions.Select(mention => new { mention.Line, mention.Concept, mention.Text }),
            },
            DiagnosticJson.Options) + "\n";
    }

    private static object Block(Block block, PassageIds ids) => new
    {
        Id = ids.Next(NormalText.Of(block.Text.Content)),
        Kind = JsonNamingPolicy.KebabCaseLower.ConvertName(block.Kind.ToString()),
        block.Level,
        Text = block.Text.Content,
        StartLine = block.Lines.First,
        EndLine = block.Lines.Last,
        Lang = block.Language.Code(),
        block.Section,
        block.Page,
        Rows = block.Rows.Count == 0 ? null : block.Rows.Select(row => row.Select(cell => cell.Content)),
    };

    private static object Citation(Citation citation) => new
    {
        citation.Line,
        Kind = JsonNamingPolicy.KebabCaseLower.ConvertName(citation.Kind.ToString()),
        citation.Text,
        Works = citation.Items.Select(item => new
        {
            item.FirstAuthor,
            item.OtherAuthors,
            item.EtAl,
            item.Year,
            item.Number,
            item.Locator,
            item.Line,
        }),
    };

    private static object Reference(BibliographyEntry entry) => new
    {
        entry.Number,
        FirstAuthor = entry.Authors.Count > 0 ? entry.Authors[0].Family : null,
        entry.Year,
        entry.Title,
        entry.Line,
    };
}
