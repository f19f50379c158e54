using System.Runtime.InteropServices;
using AllianceAtlas.Documents.Citations;

namespace AllianceAtlas.Documents.Consistency;

/// <summary>Reads the marks of citations off their printed text.</summary>
internal static class PrintedWorkReader
{
    /// <summary>The works by author and year of <paramref name="citation"/>; voices, communications and numbers have none.</summary>
    public static IReadOnlyList<PrintedWork> Read(Citation citation)
    {
        var works = new List<PrintedWork>();
        if (citation.Kind is not (CitationKind.Parenthetical or CitationKind.Narrative))
        {
            return works;
        }

        var list = new List<Token>();
        Tokenizer.Read(citation.Text, list);
        var tokens = new TokenSpan(citation.Text, CollectionsMarshal.AsSpan(list));
        var at = 0;
        foreach (var item in citation.Items)
        {
            var year = IndexOf(tokens, item.Year!, at);
            if (year < 0)
            {
                works.Add(new PrintedWork(citation, item)); // a suffix of a list, 2015a, b, has no marks of its own
                continue;
            }

            var work = ReadBefore(new PrintedWork(citation, item), tokens.Slice(at, year), works.Count > 0);
            if (work.IsLedIn && works.Count > 0 && HasSecondaryMark(tokens.Slice(at, year)))
            {
                works[^1] = works[^1] with { IsSecondHand = true };
            }

            at = EndOf(tokens, tokens[year].Start + item.Year!.Length, year);
            work = ReadLocator(work, tokens, ref at);
            works.Add(work);
        }

        return works;
    }

    private static int IndexOf(TokenSpan tokens, string text, int start)
    {
        for (var i = start; i < tokens.Count; i++)
        {
            if (tokens.Text.AsSpan(tokens[i].Start).StartsWith(text, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    private static int EndOf(TokenSpan tokens, int offset, int start)
    {
        while (start < tokens.Count && tokens[start].Start < offset)
        {
            start++;
        }

        return start;
    }

    private static PrintedWork ReadBefore(PrintedWork work, TokenSpan zone, bool follows)
    {
        var end = zone.Count;
        while (end > 0 && zone[end - 1].Kind == TokenKind.Open)
        {
            end--;
        }

        var hasComma = zone.Is(end - 1, TokenKind.Comma);
        end = hasComma ? end - 1 : end;
        var name = IndexOfName(zone, end);
        work = work with
        {
            NamesAuthors = name >= 0,
            Separator = follows && zone.Count > 0 ? SeparatorOf(zone) : null,
            IsLedIn = LedIn(zone, name),
        };
        return name < 0 ? work : work with
        {
            Conjunction = work.Item.OtherAuthors.Count > 0 && !work.Item.EtAl ? ConjunctionIn(zone, name, end) : null,
            YearMark = zone.Count > 0 && !zone.Is(zone.Count - 1, TokenKind.Open) ? hasComma ? "," : "" : null,
            Others = work.Item.EtAl && !HasOpen(zone, end) ? OthersIn(zone, end) : null,
        };
    }

    private static int IndexOfName(TokenSpan zone, int end)
    {
        for (var i = 0; i < end; i++)
        {
            if (NameReader.IsNameWord(zone, i))
            {
                return i;
            }
        }

        return -1;
    }

    private static string? SeparatorOf(TokenSpan zone) => zone[0].Kind switch
    {
        TokenKind.Semicolon => ";",
        TokenKind.Comma => ",",
        _ => null,
    };

    private static bool LedIn(TokenSpan zone, int name)
    {
        for (var i = 0; i < name; i++)
        {
            if (zone.IsSmall(i) && !zone.IsOneOf(i, CitationWords.Particles))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Scott Miller (et al., 2007): the further authors stand in the bracket although the first one does not.</summary>
    private static bool HasOpen(TokenSpan zone, int end)
    {
        for (var i = 1; i < end; i++)
        {
            if (zone.Is(i, TokenKind.Open))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasSecondaryMark(TokenSpan zone)
    {
        for (var i = 0; i < zone.Count; i++)
        {
            if (zone.IsOneOf(i, CitationWords.SecondaryMarks))
            {
                return true;
            }
        }

        return false;
    }

    private static string? ConjunctionIn(TokenSpan zone, int name, int end)
    {
        for (var i = end - 1; i > name; i--)
        {
            if (zone.Is(i, TokenKind.Ampersand))
            {
                // "Watson &Wiseman" (bergen-2023, line 446).
                return (zone.TouchesNext(i - 1) ? zone.Chars(i - 1).ToString() : "") + "&" + (zone.TouchesNext(i) ? zone.Chars(i + 1).ToString() : "");
            }

            if (zone.IsOneOf(i, CitationWords.Conjunctions))
            {
                // "Stiles og kollega Kramer" tells who wrote with whom, not in which order they stand on the title page.
                return zone.IsOneOf(i + 1, CitationWords.RolesBeforeName) ? null : zone.Chars(i).ToString();
            }
        }

        return null;
    }

    private static string? OthersIn(TokenSpan zone, int end)
    {
        var first = end;
        if (!OthersReader.SkipBackwards(zone, ref first))
        {
            return null;
        }

        var others = zone.Text[zone[first].Start..zone[end - 1].End];
        return others.EndsWith('s') ? null : others; // a genitive
    }

    private static PrintedWork ReadLocator(PrintedWork work, TokenSpan tokens, ref int at)
    {
        if (work.Item.Locator is not { } locator || at >= tokens.Count)
        {
            return work;
        }

        var hasMark = tokens[at].Kind is TokenKind.Comma or TokenKind.Colon;
        var start = hasMark ? at + 1 : at;
        if (IndexOf(tokens, locator, start) != start)
        {
            return work; // the locator stands in a bracket of its own
        }

        var mark = hasMark ? tokens.Chars(at).ToString() : "";
        at = EndOf(tokens, tokens[start].Start + locator.Length, start);
        return work with { LocatorMark = mark };
    }
}
