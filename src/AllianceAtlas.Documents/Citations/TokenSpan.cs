namespace AllianceAtlas.Documents.Citations;

/// <summary>A row of tokens with the text they come from. Questions about places outside the row are answered with no.</summary>
internal readonly ref struct TokenSpan(string text, ReadOnlySpan<Token> tokens)
{
    private readonly ReadOnlySpan<Token> _tokens = tokens;

    /// <summary>The text the offsets of the tokens point into.</summary>
    public string Text { get; } = text;

    /// <summary>Number of tokens.</summary>
    public int Count => _tokens.Length;

    /// <summary>The token at <paramref name="index"/>.</summary>
    public Token this[int index] => _tokens[index];

    /// <summary>The tokens from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    public TokenSpan Slice(int start, int end) => new(Text, _tokens[start..end]);

    /// <summary>Whether the token at <paramref name="index"/> is there and of <paramref name="kind"/>.</summary>
    public bool Is(int index, TokenKind kind) =>
        (uint)index < (uint)_tokens.Length && _tokens[index].Kind == kind;

    /// <summary>The characters of the token at <paramref name="index"/>; none outside the row.</summary>
    public ReadOnlySpan<char> Chars(int index) => (uint)index < (uint)_tokens.Length
        ? Text.AsSpan(_tokens[index].Start, _tokens[index].End - _tokens[index].Start)
        : [];

    /// <summary>Whether a word of <paramref name="words"/> stands at <paramref name="index"/>.</summary>
    public bool IsOneOf(int index, WordSet words) => Is(index, TokenKind.Word) && words.Contains(Chars(index));

    /// <summary>Whether a word that begins with a capital stands at <paramref name="index"/>.</summary>
    public bool IsCapitalised(int index) => Is(index, TokenKind.Word) && char.IsUpper(Chars(index)[0]);

    /// <summary>Whether a word that begins with a small letter stands at <paramref name="index"/>.</summary>
    public bool IsSmall(int index) => Is(index, TokenKind.Word) && char.IsLower(Chars(index)[0]);

    /// <summary>Whether the single capital of an initial stands at <paramref name="index"/>, with its full stop behind it.</summary>
    public bool IsInitial(int index) =>
        IsCapitalised(index) && Chars(index).Length == 1 && Is(index + 1, TokenKind.Period);

    /// <summary>Whether nothing, not even a blank, stands between this token and the next.</summary>
    public bool TouchesNext(int index) =>
        index >= 0 && index + 1 < _tokens.Length && _tokens[index].End == _tokens[index + 1].Start;
}
