using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Documents.Citations;

/// <summary>One in-text pointer – a bracket, or a name with its year – and the works in it, in printed order.</summary>
/// <param name="Kind">The form of the pointer.</param>
/// <param name="Text">The pointer as printed, line ends joined.</param>
/// <param name="Span">Where it stands in the file.</param>
/// <param name="Line">Line, from 1, where it begins.</param>
/// <param name="Items">The works; empty only for a participant or a personal communication without a year.</param>
public sealed record Citation(
    CitationKind Kind,
    string Text,
    TextSpan Span,
    int Line,
    IReadOnlyList<CitationItem> Items);
