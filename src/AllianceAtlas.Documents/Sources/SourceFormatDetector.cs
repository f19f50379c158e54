using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Documents.Sources;

/// <summary>Finds out from a text itself how it is written down, for files without a source record.</summary>
public static class SourceFormatDetector
{
    private const int LinesLookedAt = 2_000;

    /// <summary>
    /// HTML when the text opens with a document type or element of it; Markdown when it opens with front matter or holds
    /// a Markdown heading or an emphasised line; text of a PDF otherwise.
    /// </summary>
    public static SourceFormat Detect(SourceText text)
    {
        ArgumentNullException.ThrowIfNull(text);

        var opening = text.Content.AsSpan().TrimStart("\uFEFF \t\r\n");
        if (OpensHtml(opening))
        {
            return SourceFormat.Html;
        }

        if (opening.StartsWith("---\n", StringComparison.Ordinal) || opening.StartsWith("---\r\n", StringComparison.Ordinal))
        {
            return SourceFormat.Markdown;
        }

        for (var line = 1; line <= Math.Min(text.LineCount, LinesLookedAt); line++)
        {
            if (IsMarkdown(text.Slice(text.LineSpan(line))))
            {
                return SourceFormat.Markdown;
            }
        }

        return SourceFormat.PdfText;
    }

    private static bool OpensHtml(ReadOnlySpan<char> opening)
    {
        foreach (var tag in (ReadOnlySpan<string>)["<!doctype html", "<html", "<head", "<body", "<article", "<main", "<?xml", "<div", "<section"])
        {
            if (opening.StartsWith(tag, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // A hash mark with a blank ("# Metod") or a line that is emphasised from end to end ("**Självomhändertagande**").
    private static bool IsMarkdown(ReadOnlySpan<char> line)
    {
        var hashes = line.IndexOfAnyExcept('#');
        if (hashes is >= 1 and <= 6)
        {
            return line[hashes] == ' ' && line.Length > hashes + 1;
        }

        var trimmed = line.Trim();
        var inner = trimmed.Trim(trimmed.IsEmpty ? ' ' : trimmed[0]);
        return inner.Length > 2 && (trimmed[0] is '*' or '_') && trimmed[^1] == trimmed[0] && !char.IsWhiteSpace(inner[0]) && !char.IsWhiteSpace(inner[^1]);
    }
}
