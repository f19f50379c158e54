namespace AllianceAtlas.Documents.Citations;

/// <summary>
/// Reads something told or written to the author: (Holmqvist, 12 februari 2018), (A. Berg, personlig kommunikasjon,
/// 3. mars 2020), Berg (muntlig meddelelse, 2019).
/// </summary>
internal static class PersonalCommunicationReader
{
    private static readonly WordSet Manners = new(
        "personlig personligt personleg personligen muntlig muntligt muntleg muntligen skriftlig skriftligt skriftleg skriftligen privat per via på den personal written oral");

    /// <summary>The items of the communication – none when no year is printed – or null when the bracket is none.</summary>
    public static IReadOnlyList<ItemDraft>? Read(TokenSpan content, AuthorPhrase? narrative)
    {
        var comma = IndexOfComma(content);
        var spoken = narrative is not null && IsDateOrManner(content, 0, needsManner: true);
        var authors = spoken ? narrative
            : comma > 0 && IsDateOrManner(content, comma + 1, needsManner: false) ? AuthorReader.InBracket(content, comma)
            : null;
        if (authors is null || (!spoken && !OnlyTellsManner(content.Slice(0, authors.Start))))
        {
            return null;
        }

        for (var i = content.Count - 1; i >= 0; i--)
        {
            if (content.Is(i, TokenKind.Year) || (content.Is(i, TokenKind.Number) && content.Chars(i).Length == 4))
            {
                var item = new ItemDraft(content[i].Start, content[i].End);
                return [item with { Authors = authors, EtAl = authors.EtAl, Year = content.Chars(i).ToString() }];
            }
        }

        return [];
    }

    /// <summary>What may stand before the name: e-post från, personlig samtal med.</summary>
    private static bool OnlyTellsManner(TokenSpan before)
    {
        for (var i = 0; i < before.Count; i++)
        {
            if (!before.IsOneOf(i, CitationWords.Communications) && !before.IsOneOf(i, Manners) && !before.IsOneOf(i, CitationWords.SecondaryMarks)
                && before.Chars(i) is not "med")
            {
                return false;
            }
        }

        return true;
    }

    private static int IndexOfComma(TokenSpan content)
    {
        var at = 0;
        while (at < content.Count && !content.Is(at, TokenKind.Comma))
        {
            at++;
        }

        return at < content.Count ? at : -1;
    }

    /// <summary>Whether everything from <paramref name="start"/> on is a date or a manner of telling, at least one of them in full.</summary>
    private static bool IsDateOrManner(TokenSpan content, int start, bool needsManner)
    {
        // (Hekne, 2023, 12. mars) is an article in a newspaper: its year stands first.
        if (content.Is(start, TokenKind.Year))
        {
            return false;
        }

        var (month, manner, numbers) = (false, false, 0);
        for (var i = start; i < content.Count; i++)
        {
            var isMonth = content.IsOneOf(i, CitationWords.Months);
            var isManner = content.IsOneOf(i, CitationWords.Communications);
            var isNumber = content[i].Kind is TokenKind.Number or TokenKind.Year;
            if (!isMonth && !isManner && !isNumber && !content.IsOneOf(i, Manners)
                && content[i].Kind is not (TokenKind.Comma or TokenKind.Period or TokenKind.Slash or TokenKind.Dash))
            {
                return false;
            }

            month |= isMonth;
            manner |= isManner;
            numbers += isNumber ? 1 : 0;
        }

        return needsManner ? manner : manner || (month && numbers > 0) || numbers == 3;
    }
}
