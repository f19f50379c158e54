using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Documents.Citations;

/// <summary>A pair of brackets in the tokens of a piece of text.</summary>
/// <param name="text">The piece of text.</param>
/// <param name="tokens">All its tokens.</param>
/// <param name="open">Index of the opening bracket.</param>
/// <param name="close">Index of the closing one.</param>
/// <param name="inQuotation">Whether the whole piece is a quotation.</param>
internal readonly ref struct Bracket(MappedText text, TokenSpan tokens, int open, int close, bool inQuotation)
{
    private readonly TokenSpan _tokens = tokens;

    /// <summary>The piece of text it stands in.</summary>
    public MappedText Text { get; } = text;

    /// <summary>Offset of the opening bracket.</summary>
    public int Start => _tokens[open].Start;

    /// <summary>Offset just after the closing bracket.</summary>
    public int End => _tokens[close].End;

    /// <summary>At most <paramref name="count"/> tokens before the bracket, nearest last.</summary>
    public TokenSpan Before(int count) => _tokens.Slice(Math.Max(0, open - count), open);

    /// <summary>Whether a quotation, or the full stop behind one, stands right before the bracket.</summary>
    public bool IsAfterQuotation =>
        inQuotation || _tokens.Is(open - 1, TokenKind.Quote)
        || (_tokens.Is(open - 1, TokenKind.Period) && _tokens.Is(open - 2, TokenKind.Quote));

    /// <summary>Whether a small word that is neither verb nor function word follows, as a noun does behind a genitive.</summary>
    public bool IsBeforeNoun =>
        _tokens.IsSmall(close + 1)
        && !_tokens.IsOneOf(close + 1, CitationWords.ReportingVerbs)
        && !_tokens.IsOneOf(close + 1, CitationWords.FunctionWords);
}
