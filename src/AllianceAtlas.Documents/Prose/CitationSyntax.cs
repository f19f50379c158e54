using System.Globalization;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Documents.Prose;

/// <summary>Reads what stands inside a citation bracket: <c>@falkum-2018 L57-L60; @bordin-1979, s. 253</c>.</summary>
public static class CitationSyntax
{
    /// <summary>The items of <paramref name="span"/> (brackets not included), or null when one of them cannot be read.</summary>
    public static IReadOnlyList<ProseCitationItem>? Read(SourceText text, TextSpan span)
    {
        var items = new List<ProseCitationItem>();
        var start = span.Start;
        while (start <= span.End)
        {
            var end = text.Content.IndexOf(';', start, span.End - start);
            end = end < 0 ? span.End : end;
            if (ReadItem(text, TextSpan.FromBounds(start, end)) is not { } item)
            {
                return null;
            }

            items.Add(item);
            start = end + 1;
        }

        return items.ToArray();
    }

    /// <summary>
    /// Lines as evidence writes them: <c>L57</c>, <c>L57-L60</c> (an en dash and a bare second number are read too).
    /// Null for anything else, also when the last line comes before the first.
    /// </summary>
    public static LineRange? ReadLines(ReadOnlySpan<char> written)
    {
        var dash = written.IndexOfAny('-', '–');
        if (dash < 0)
        {
            return written is ['L', .. var only] && Number(only) is { } line ? new LineRange(line, line) : null;
        }

        var second = written[(dash + 1)..].Trim();
        return written[..dash].Trim() is ['L', .. var first] && Number(first) is { } from &&
            Number(second is ['L', .. var bare] ? bare : second) is { } to && from <= to
            ? new LineRange(from, to)
            : null;
    }

    private static ProseCitationItem? ReadItem(SourceText text, TextSpan span)
    {
        var written = text.Slice(span);
        if (written.Contains('\n'))
        {
            written = WithoutLineMarkers(written);
        }

        var item = written.Trim();
        if (item.Length < 2 || item[0] != '@')
        {
            return null;
        }

        var keyEnd = 1;
        while (keyEnd < item.Length && (char.IsAsciiLetterOrDigit(item[keyEnd]) || item[keyEnd] == '-'))
        {
            keyEnd++;
        }

        var at = span.Start + written.IndexOf('@');
        var place = Place.Of(text, new TextSpan(at, keyEnd));
        var key = item[1..keyEnd].ToString();
        var rest = item[keyEnd..].Trim();
        if (key.Length == 0)
        {
            return null;
        }

        if (rest.Length == 0)
        {
            return new ProseCitationItem(key, null, null, place);
        }

        if (rest[0] == ',')
        {
            var locator = rest[1..].Trim().ToString();
            return locator.Length > 0 ? new ProseCitationItem(key, null, locator, place) : null;
        }

        return ReadLines(rest) is { } lines ? new ProseCitationItem(key, lines, null, place) : null;
    }

    // A bracket that runs over a line end inside a quotation has the quotation's > in it.
    private static string WithoutLineMarkers(ReadOnlySpan<char> written)
    {
        var characters = written.ToArray();
        var atLineStart = false;
        for (var i = 0; i < characters.Length; i++)
        {
            if (characters[i] == '>' && atLineStart)
            {
                characters[i] = ' ';
            }

            atLineStart = characters[i] == '\n' || (atLineStart && characters[i] is ' ' or '\t');
        }

        return new string(characters);
    }

    private static int? Number(ReadOnlySpan<char> written) =>
        int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
}
