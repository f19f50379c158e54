namespace AllianceAtlas.Documents.Sources.PdfText;

/// <summary>What becomes of a line end inside or between words.</summary>
internal enum LineEnd
{
    /// <summary>Two words: a blank takes its place.</summary>
    Blank,

    /// <summary>A hyphen of the typesetter: it goes, the halves become one word.</summary>
    Soft,

    /// <summary>A hyphen of the writer: it stays, without blank.</summary>
    Hard,

    /// <summary>A hyphen for a part left out ("roll- och"): it stays, with a blank.</summary>
    HardBlank,

    /// <summary>Nothing stands at the line end, yet the halves are one word ("arbets / allians").</summary>
    Unmarked,
}
