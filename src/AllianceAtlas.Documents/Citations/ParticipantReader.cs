namespace AllianceAtlas.Documents.Citations;

/// <summary>Tells the voices of a study: (Respondent 2), (Marit, VOP), (Kjersti og Olav, VOP), (Anna) behind a quotation.</summary>
internal static class ParticipantReader
{
    private const int MostTokens = 10;
    private const int MostRoleTokens = 6;

    /// <summary>Whether the bracket names a voice.</summary>
    /// <param name="content">The tokens between the brackets.</param>
    /// <param name="afterQuotation">Whether a quotation ends before the bracket.</param>
    public static bool IsParticipant(TokenSpan content, bool afterQuotation)
    {
        if (content.Count is 0 or > MostTokens)
        {
            return false;
        }

        return IsLabelled(content, afterQuotation) || IsNamed(content, afterQuotation);
    }

    /// <summary>A label with a number or letter; the labels that also name groups and documents need a quotation before them.</summary>
    private static bool IsLabelled(TokenSpan content, bool afterQuotation)
    {
        if (content.IsOneOf(0, CitationWords.VoiceLabels) || (afterQuotation && content.IsOneOf(0, CitationWords.ParticipantLabels)))
        {
            return content.Is(1, TokenKind.Number) || (content.IsCapitalised(1) && content.Chars(1).Length == 1);
        }

        return afterQuotation && content.Count == 1 && IsCode(content);
    }

    /// <summary>R2, IP3, P12.</summary>
    private static bool IsCode(TokenSpan content)
    {
        var word = content.Chars(0);
        var digits = word.IndexOfAnyInRange('0', '9');
        return content.IsCapitalised(0) && digits is 1 or 2 && word[digits..].Length <= 2 && !word[digits..].ContainsAnyExceptInRange('0', '9');
    }

    /// <summary>One or two given names, and where they work or what they are: (Marit, VOP), (Anna, 34 år), (Ola, psykolog).</summary>
    private static bool IsNamed(TokenSpan content, bool afterQuotation)
    {
        if (!NameReader.IsNameWord(content, 0))
        {
            return false;
        }

        var at = content.IsOneOf(1, CitationWords.Conjunctions) && NameReader.IsNameWord(content, 2) ? 3 : 1;
        var given = GivenNames.Contains(content.Chars(0));
        if (at == content.Count)
        {
            return afterQuotation && given;
        }

        return (given || afterQuotation) && content.Is(at, TokenKind.Comma) && IsRole(content.Slice(at + 1, content.Count));
    }

    /// <summary>A unit in capitals, an age, a few words that name a profession: psykolog, 43 år.</summary>
    private static bool IsRole(TokenSpan role)
    {
        for (var i = 0; i < role.Count; i++)
        {
            if (!role.IsSmall(i) && !role.Is(i, TokenKind.Number) && !role.Is(i, TokenKind.Comma) && !IsUnit(role, i))
            {
                return false;
            }
        }

        return role.Count is > 0 and < MostRoleTokens && !role.IsOneOf(0, CitationWords.LocatorLabels);
    }

    /// <summary>VOP, BUP, PTP-psykolog.</summary>
    private static bool IsUnit(TokenSpan role, int index) =>
        role.IsCapitalised(index) && role.Chars(index).Length > 1 && char.IsUpper(role.Chars(index)[1]);
}
