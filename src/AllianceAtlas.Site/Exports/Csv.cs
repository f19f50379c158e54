using System.Globalization;

namespace AllianceAtlas.Site.Exports;

/// <summary>Writes comma-separated values (RFC 4180) that a spreadsheet reads as words, never as formulas.</summary>
internal static class Csv
{
    /// <summary>Writes <paramref name="header"/> and <paramref name="rows"/> to <paramref name="file"/>.</summary>
    public static void Write(IEnumerable<string> header, IEnumerable<IEnumerable<object?>> rows, FileText file)
    {
        foreach (var row in rows.Prepend(header))
        {
            var comma = "";
            foreach (var value in row)
            {
                file.Append(comma).Append(Cell(value));
                comma = ",";
            }

            file.Append("\r\n");
        }
    }

    private static string Cell(object? value)
    {
        var text = Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";

        // A cell that begins so is run as a formula when the file is opened; the apostrophe makes it text.
        var guarded = value is string && text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '＝' or '＋' or '－' or '＠'
            ? $"'{text}"
            : text;
        return guarded.AsSpan().ContainsAny(",\"\r\n") ? $"\"{guarded.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : guarded;
    }
}
