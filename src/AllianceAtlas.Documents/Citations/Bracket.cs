using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Documents.Citations;

/// <summary>A pair of brackets in the tokens of a piece of text.</summary>
/// <param name="Text">The piece of text.</param>
/// <param name="Tokens">All its tokens.</param>
/// <param name="Open">Index of the opening bracket.</param>
/// <param name="Close">Index of the closing one.</param>
/// <param name="InQuotation">Whether the whole piece is a quotation.</param>
internal readonly record struct Bracket(MappedText Text, Token[] Tokens, int Open, int Close, bool InQuotation)
{
    /// <summary>Offset of the opening bracket.</summary>
    public int Start => Tokens[Open].Start;

    /// <summary>Offset just after the closing bracket.</summary>
    public int End => Tokens[Close].End;

    /// <summary>Whether a quotation, or the full stop behind one, stands right before the bracket.</summary>
    public bool IsAfterQuotation
    {
        get
        {
            var before = new TokenSpan(Text.Content, Tokens);
            return InQuotation || before.Is(Open - 1, TokenKind.Quote)
                || (before.Is(Open - 1, TokenKind.Period) && before.Is(Open - 2, TokenKind.Quote));
        }
    }

    /// <summary>Whether a small word that is neither verb nor function word follows, as a noun does behind a genitive.</summary>
    public bool IsBeforeNoun
    {
        get
        {
            var tokens = new TokenSpan(Text.Content, Tokens);
            return tokens.IsSmall(Close + 1)
                && !tokens.IsOneOf(Close + 1, CitationWords.ReportingVerbs)
                && !tokens.IsOneOf(Close + 1, CitationWords.FunctionWords);
        }
    }
}
