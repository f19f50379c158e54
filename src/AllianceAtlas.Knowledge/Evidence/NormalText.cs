using System.Security.Cryptography;
using System.Text;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Knowledge.Evidence;

/// <summary>
/// What stays of a text when everything that may change without changing what it says is taken away: NFC, lower case,
/// runs of letters and digits with one blank between them. Quotation marks, hyphens and line ends do not count.
/// </summary>
/// <param name="Words">Number of words.</param>
/// <param name="Hash">SHA-256 of the words in UTF-8, lower-case hexadecimal.</param>
public readonly record struct NormalText(int Words, string Hash)
{
    /// <summary>The normal form of <paramref name="content"/>.</summary>
    public static NormalText Of(string content)
    {
        var normal = ComposedText.Of(content).ToLowerInvariant();
        var kept = new StringBuilder(normal.Length);
        var words = 0;
        var inside = false;
        foreach (var character in normal)
        {
            if (!char.IsLetterOrDigit(character))
            {
                inside = false;
                continue;
            }

            if (!inside)
            {
                words++;
                kept.Append(kept.Length == 0 ? "" : " ");
            }

            inside = true;
            kept.Append(character);
        }

        var bytes = Encoding.UTF8.GetBytes(kept.ToString());
        return new NormalText(words, Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }
}
