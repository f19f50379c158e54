namespace AllianceAtlas.Documents.Citations;

/// <summary>What a <see cref="Token"/> is to the grammar of citations.</summary>
internal enum TokenKind : byte
{
    /// <summary>Letters, with hyphens and apostrophes inside: <c>Nissen-Lie</c>, <c>O’Dea</c>, <c>NVivo12</c>.</summary>
    Word,

    /// <summary>Digits that are no year: pages, numbers, days, parts of a date, decades.</summary>
    Number,

    /// <summary>A year from 1500 to 2099 with its suffix: <c>2015</c>, <c>2015a</c>.</summary>
    Year,

    /// <summary>( or [.</summary>
    Open,

    /// <summary>) or ].</summary>
    Close,

    /// <summary>A comma.</summary>
    Comma,

    /// <summary>A semicolon.</summary>
    Semicolon,

    /// <summary>A colon.</summary>
    Colon,

    /// <summary>A full stop.</summary>
    Period,

    /// <summary>An ampersand.</summary>
    Ampersand,

    /// <summary>A hyphen that is not inside a word, or a dash.</summary>
    Dash,

    /// <summary>A slash.</summary>
    Slash,

    /// <summary>A quotation mark, or an apostrophe that is not inside a word.</summary>
    Quote,

    /// <summary>Anything else that is no blank.</summary>
    Other,
}

/// <summary>A word, number or mark of a clean text, by offsets into it.</summary>
internal readonly record struct Token(TokenKind Kind, int Start, int End);
