using System.Globalization;

namespace AllianceAtlas.Documents.Citations;

/// <summary>Cuts a clean text into the tokens that citations are made of. One pass, no look-back beyond two characters.</summary>
internal static class Tokenizer
{
    private const int FirstYear = 1500;
    private const int LastYear = 2099;

    /// <summary>Puts the tokens of <paramref name="text"/> into <paramref name="tokens"/>, in order; blanks are none.</summary>
    public static void Read(string text, List<Token> tokens)
    {
        tokens.Clear();
        var at = 0;
        while (at < text.Length)
        {
            var c = text[at];
            if (char.IsWhiteSpace(c))
            {
                at++;
                continue;
            }

            var token = char.IsLetter(c) ? Word(text, at)
                : char.IsAsciiDigit(c) ? NumberOrYear(text, at)
                : new Token(KindOf(c), at, at + 1);
            tokens.Add(token);
            at = token.End;
        }
    }

    private static TokenKind KindOf(char c) => c switch
    {
        '(' or '[' => TokenKind.Open,
        ')' or ']' => TokenKind.Close,
        ',' => TokenKind.Comma,
        ';' => TokenKind.Semicolon,
        ':' => TokenKind.Colon,
        '.' => TokenKind.Period,
        '&' => TokenKind.Ampersand,
        '/' => TokenKind.Slash,
        '"' or '“' or '”' or '„' or '«' or '»' => TokenKind.Quote,
        _ when IsApostrophe(c) => TokenKind.Quote,
        _ when IsDash(c) => TokenKind.Dash,
        _ => TokenKind.Other,
    };

    private static Token Word(string text, int start)
    {
        var at = start + 1;
        while (at < text.Length && (IsInWord(text[at]) || IsInnerMark(text, at)))
        {
            at++;
        }

        return new Token(TokenKind.Word, start, at);
    }

    private static bool IsInWord(char c) =>
        char.IsLetterOrDigit(c) || c == '\u00AD' || char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    /// <summary>A hyphen or apostrophe with a letter or digit behind it: Nissen-Lie, DSM-5, O’Dea, Schore´s.</summary>
    private static bool IsInnerMark(string text, int at) =>
        (text[at] is '-' or '\u2010' or '\u2011' || IsApostrophe(text[at]))
        && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]);

    private static Token NumberOrYear(string text, int start)
    {
        var end = start;
        var value = 0;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            value = Math.Min((value * 10) + text[end] - '0', LastYear + 1);
            end++;
        }

        var isYear = end - start == 4 && value is >= FirstYear and <= LastYear && !ContinuesNumber(text, start);
        if (isYear && end < text.Length && char.IsAsciiLetterLower(text[end]))
        {
            end++; // 2015a
        }

        isYear = isYear && !IsContinued(text, end);
        while (end < text.Length && IsInWord(text[end]))
        {
            end++; // 70tallet, 12f
        }

        return new Token(isYear ? TokenKind.Year : TokenKind.Number, start, end);
    }

    /// <summary>The year at the end of a date or a span of years: 12.02.2018, 1856–1939.</summary>
    private static bool ContinuesNumber(string text, int start) =>
        start > 1 && char.IsAsciiDigit(text[start - 2])
        && (text[start - 1] is '.' or ':' or '/' || IsDash(text[start - 1]));

    /// <summary>
    /// Digits that go on after the year make it no year of a work: the issue 2018/4, the date 2018-02-12, the span
    /// 1856–1939, the decade 1980-tallet. Two years with a slash are a reprint and stay one: 1912/1958.
    /// </summary>
    private static bool IsContinued(string text, int end)
    {
        if (end + 1 >= text.Length)
        {
            return false;
        }

        var (mark, next) = (text[end], text[end + 1]);
        return IsInWord(mark)
            || (IsDash(mark) && (char.IsAsciiDigit(next) || StartsWord(text, end + 1)))
            || (mark == '.' && char.IsAsciiDigit(next))
            || (mark == '/' && char.IsAsciiDigit(next) && !StartsWithYear(text, end + 1));
    }

    /// <summary>Two letters or more, so that the suffixes 2010a–c are none.</summary>
    private static bool StartsWord(string text, int at) =>
        char.IsLetter(text[at]) && at + 1 < text.Length && char.IsLetter(text[at + 1]);

    private static bool StartsWithYear(string text, int at) =>
        at + 4 <= text.Length
        && int.TryParse(text.AsSpan(at, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        && year is >= FirstYear and <= LastYear
        && (at + 4 == text.Length || !char.IsAsciiDigit(text[at + 4]));

    internal static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or '´' or '`' or '\u02BC';

    internal static bool IsDash(char c) => c is '-' or '\u2010' or '\u2011' or '–' or '—' or '−';
}
