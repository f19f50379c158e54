using System.Globalization;
using System.Text;
using QRCoder;

namespace AllianceAtlas.Site.Publishing;

/// <summary>An address as a QR code: one path of strokes as thick as a module, the fewest characters SVG allows.</summary>
/// <param name="Size">Modules on each side, with the quiet margin.</param>
/// <param name="Path">The strokes; the middle of the first row lies at height 0.</param>
internal sealed record QrPath(int Size, string Path)
{
    /// <summary>The code of <paramref name="address"/>, which a folded or badly copied handout still shows (15 % may be lost).</summary>
    public static QrPath Of(string address)
    {
        using var code = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        var path = new StringBuilder();
        for (var y = 0; y < code.ModuleMatrix.Count; y++)
        {
            Row(path, code.ModuleMatrix[y], y);
        }

        return new QrPath(code.ModuleMatrix.Count, path.ToString());
    }

    private static void Row(StringBuilder path, System.Collections.BitArray row, int y)
    {
        var pen = -1;
        for (var x = 0; x < row.Length; x++)
        {
            if (!row[x])
            {
                continue;
            }

            var end = x;
            while (end < row.Length && row[end])
            {
                end++;
            }

            path.Append(pen < 0
                ? string.Create(CultureInfo.InvariantCulture, $"M{x} {y}h{end - x}")
                : string.Create(CultureInfo.InvariantCulture, $"m{x - pen} 0h{end - x}"));
            (pen, x) = (end, end);
        }
    }
}
