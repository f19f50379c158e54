using System.Globalization;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Documents.Sources.Html;

/// <summary>
/// Looks at a page before the HTML parser does: measured on that parser, a hundred thousand open elements take a
/// minute and a half. Counts elements still open, tag by tag, so that a stray end tag cannot hide depth.
/// </summary>
internal sealed class HtmlGuard
{
    private const int MostCharacters = 32_000_000;
    private const int DeepestNesting = 250;
    private const int MostTagNames = 1_000;
    private const int LongestName = 40;

    // Elements without content, and those whose end tag may be left out.
    private static readonly HashSet<string> NeverOpen = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr", "param",
        "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "option", "optgroup", "html", "head", "body", "colgroup", "rp", "rt",
    };

    private readonly Dictionary<string, int> _open = new(StringComparer.OrdinalIgnoreCase);
    private int _depth;

    /// <summary>Whether <paramref name="source"/> may be parsed; what speaks against it goes to <paramref name="findings"/>.</summary>
    public static bool Allows(SourceText source, DiagnosticBag findings)
    {
        if (source.Content.Length > MostCharacters)
        {
            findings.Add(Diagnostic.AtFile(DiagnosticCatalogue.SourceTooLarge, source.Path, Count(source.Content.Length), Count(MostCharacters)));
            return false;
        }

        return new HtmlGuard().Scan(source, findings);
    }

    private bool Scan(SourceText source, DiagnosticBag findings)
    {
        var content = source.Content.AsSpan();
        for (var i = content.IndexOf('<'); i >= 0 && i + 1 < content.Length;)
        {
            var closes = content[i + 1] == '/';
            var start = i + (closes ? 2 : 1);
            var name = Name(content[start..]);
            if (!name.IsEmpty)
            {
                CountTag(name, closes);
            }

            if (_depth > DeepestNesting || _open.Count > MostTagNames)
            {
                findings.Add(Diagnostic.At(DiagnosticCatalogue.SourceTooDeep, source, new TextSpan(i, 1), "The nesting of elements", Count(DeepestNesting)));
                return false;
            }

            var next = content[start..].IndexOf('<');
            i = next < 0 ? -1 : start + next;
        }

        return true;
    }

    private void CountTag(ReadOnlySpan<char> name, bool closes)
    {
        if (NeverOpen.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name))
        {
            return;
        }

        var lookup = _open.GetAlternateLookup<ReadOnlySpan<char>>();
        lookup.TryGetValue(name, out var open);
        if (closes && open == 0)
        {
            return;
        }

        lookup[name] = open + (closes ? -1 : 1);
        _depth += closes ? -1 : 1;
    }

    private static ReadOnlySpan<char> Name(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && length < LongestName && (char.IsAsciiLetterOrDigit(text[length]) || text[length] is '-' or ':'))
        {
            length++;
        }

        return length > 0 && char.IsAsciiLetter(text[0]) ? text[..length] : default;
    }

    private static string Count(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
