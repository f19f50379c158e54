using System.Text;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Prose;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Tests.Prose;

/// <summary>Prints the tree of a page text, with the place of every link and citation, then the findings.</summary>
internal static class ProsePrinter
{
    public static string Print(ProseDocument? document, DiagnosticBag findings)
    {
        var printed = new StringBuilder();
        foreach (var block in document?.Blocks ?? [])
        {
            Append(printed, block, "");
        }

        foreach (var finding in findings.Sorted())
        {
            Line(printed, "", $"{finding.Descriptor.Id} at {At(finding.Place)}: {finding.Message}");
        }

        return printed.ToString().TrimEnd('\n');
    }

    private static void Append(StringBuilder printed, ProseBlock block, string indent)
    {
        switch (block)
        {
            case ProseHeading heading:
                Line(printed, indent, $"heading {heading.Level}: {Inlines(heading.Content)}");
                break;
            case ProseParagraph paragraph:
                Line(printed, indent, $"paragraph: {Inlines(paragraph.Content)}");
                break;
            case ProseQuote quote:
                AppendAll(printed, "quote", quote.Blocks, indent);
                break;
            case ProseList list:
                foreach (var item in list.Items)
                {
                    AppendAll(printed, list.Numbered ? "numbered item" : "item", item, indent);
                }

                break;
            case ProseTable table:
                foreach (var row in table.Rows.Prepend(table.Header))
                {
                    Line(printed, indent, $"row: {string.Join(" | ", row.Select(Inlines))}");
                }

                break;
        }
    }

    private static void AppendAll(StringBuilder printed, string name, IReadOnlyList<ProseBlock> blocks, string indent)
    {
        Line(printed, indent, $"{name}");
        foreach (var block in blocks)
        {
            Append(printed, block, indent + "  ");
        }
    }

    private static void Line(StringBuilder printed, string indent, string text) =>
        printed.Append(indent).Append(text).Append('\n');

    private static string Inlines(IEnumerable<ProseInline> inlines) => string.Concat(inlines.Select(Inline));

    private static string Inline(ProseInline inline) => inline switch
    {
        ProseText text => text.Content,
        ProseLineBreak => "⏎",
        ProseCode code => $"<code {code.Content}>",
        ProseEmphasis emphasis => $"<{(emphasis.Strong ? "strong" : "em")} {Inlines(emphasis.Content)}>",
        ProseLink link => $"<link {At(link.Place)} {link.Target} {Inlines(link.Content)}>",
        ProseCitation citation => $"<cite {At(citation.Place)} {string.Join("; ", citation.Items.Select(Item))}>",
        _ => throw new InvalidOperationException(inline.GetType().Name),
    };

    private static string Item(ProseCitationItem item) =>
        $"{item.Key}{(item.Lines is { } lines ? " " + lines : "")}{(item.Locator is { } locator ? ", " + locator : "")} at {At(item.Place)}";

    private static string At(Place place) =>
        FormattableString.Invariant($"{place.Start.Line}:{place.Start.Column}");
}
