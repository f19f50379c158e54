using System.Text;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Records;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Tests.Records;

/// <summary>Prints a record with the line and column of every key and value, then the findings.</summary>
internal static class RecordPrinter
{
    public static string Print(SourceText text, RecordMapping? mapping, DiagnosticBag findings)
    {
        var printed = new StringBuilder();
        if (mapping is not null)
        {
            printed.Append("record");
            Append(printed, text, mapping, "");
        }

        foreach (var finding in findings.Sorted())
        {
            var start = finding.Place.Start;
            printed.Append(FormattableString.Invariant($"{finding.Descriptor.Id} at {start.Line}:{start.Column}: {finding.Message}\n"));
        }

        return printed.ToString().TrimEnd('\n');
    }

    private static void Append(StringBuilder printed, SourceText text, RecordNode node, string indent)
    {
        switch (node)
        {
            case RecordScalar scalar:
                printed.Append(" = ").Append(Visible(scalar.Value)).Append(' ').Append(At(text, scalar.Span)).Append('\n');
                break;
            case RecordSequence sequence:
                printed.Append(" [\n");
                foreach (var item in sequence.Items)
                {
                    printed.Append(indent).Append("  -");
                    Append(printed, text, item, indent + "  ");
                }

                printed.Append(indent).Append("]\n");
                break;
            case RecordMapping mapping:
                printed.Append(" {\n");
                foreach (var entry in mapping.Entries)
                {
                    printed.Append(indent).Append("  ").Append(entry.Key).Append(' ').Append(At(text, entry.KeySpan));
                    Append(printed, text, entry.Value, indent + "  ");
                }

                printed.Append(indent).Append("}\n");
                break;
        }
    }

    private static string Visible(string value) => $"\"{value.Replace("\n", "\\n", StringComparison.Ordinal)}\"";

    private static string At(SourceText text, TextSpan span)
    {
        var start = text.PositionAt(span.Start);
        return FormattableString.Invariant($"{start.Line}:{start.Column}");
    }
}
