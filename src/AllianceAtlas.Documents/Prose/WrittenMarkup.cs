using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Documents.Prose;

/// <summary>Finds in plain text what was meant as more and would be printed as it stands: a citation without its @, a link with a blank in it.</summary>
internal static class WrittenMarkup
{
    private const string Conflict = "<<<<<<<";

    private static readonly string[] LinkBreaks = ["](", "] ("];

    /// <summary>Checks <paramref name="plain"/>, which <paramref name="text"/> holds from <paramref name="start"/> on.</summary>
    public static void Check(string plain, SourceText text, int start, DiagnosticBag findings)
    {
        var open = plain.IndexOf('[', StringComparison.Ordinal);
        while (open >= 0 && plain.IndexOf(']', open) is var close and > 0)
        {
            var next = plain.IndexOf('[', open + 1);
            if (next < 0 || next > close)
            {
                CheckBracket(open, close);
            }

            open = next;
        }

        void CheckBracket(int from, int close)
        {
            if (IsCitation(plain.AsSpan(from, close + 1 - from)))
            {
                Report(DiagnosticCatalogue.CitationNotReadable, plain[from..(close + 1)]);
            }
            else if (LinkEnd(plain, close) is { } end)
            {
                Report(DiagnosticCatalogue.LinkNotReadable, plain[from..end]);
            }
        }

        // Entities and escapes make plain text shorter than what was written; the words themselves are found again. An escaped bracket is meant.
        void Report(DiagnosticDescriptor what, string words)
        {
            var at = text.Content.IndexOf(words, start, StringComparison.Ordinal);
            if (at < 1 || text.Content[at - 1] != '\\')
            {
                findings.Add(Diagnostic.At(what, text, at < 0 ? new TextSpan(start, 0) : new TextSpan(at, words.Length), words));
            }
        }
    }

    /// <summary>Offset at or after <paramref name="start"/> of a tag, comment or declaration: a &lt; followed by a letter, /, ! or ?; -1 without one.</summary>
    public static int TagIn(ReadOnlySpan<char> characters, int start)
    {
        var at = start;
        while (at < characters.Length && characters[at..].IndexOf('<') is var next and >= 0)
        {
            at += next + 1;
            if (at < characters.Length && (char.IsAsciiLetter(characters[at]) || characters[at] is '/' or '!' or '?'))
            {
                return at - 1;
            }
        }

        return -1;
    }

    /// <summary>Reports the lines that version control writes around two versions of a place.</summary>
    public static void CheckConflict(SourceText text, int bodyStart, DiagnosticBag findings)
    {
        if (!text.Content.Contains(Conflict, StringComparison.Ordinal))
        {
            return;
        }

        for (var line = text.LineAt(bodyStart); line <= text.LineCount; line++)
        {
            var span = text.LineSpan(line);
            if (text.Slice(span).StartsWith(Conflict))
            {
                findings.Add(Diagnostic.At(
                    DiagnosticCatalogue.NotAllowedInText, text, span, "A line <<<<<<<", "Two people changed this place, and both versions stand here: keep one, and delete the lines with <<<<<<<, ======= and >>>>>>>."));
            }
        }
    }

    // [falkum-2018 L57], [bordin-1979, s. 253]: a name, a year, and nothing else or what may stand behind them.
    private static bool IsCitation(ReadOnlySpan<char> written)
    {
        var end = 1;
        while (end < written.Length && (char.IsAsciiLetterLower(written[end]) || char.IsAsciiDigit(written[end]) || written[end] == '-'))
        {
            end++;
        }

        var year = written[1..end].TrimEnd("abcdefgh");
        return end < written.Length && written[end] is ']' or ',' or ' ' or ';' &&
            year.Length > 5 && year[^5] == '-' && year[^4..].IndexOfAnyExceptInRange('0', '9') < 0;
    }

    // Behind the ] of [words] (concept:rupture) or [words]( concept:rupture); null where no link was meant.
    private static int? LinkEnd(string plain, int close)
    {
        var rest = plain.AsSpan(close);
        foreach (var begin in LinkBreaks)
        {
            if (rest.StartsWith(begin) && rest.IndexOf(')') is var end and > 0 && rest[..end].Contains(':') && rest[..end].Count(' ') < 4)
            {
                return close + end + 1;
            }
        }

        return null;
    }
}
