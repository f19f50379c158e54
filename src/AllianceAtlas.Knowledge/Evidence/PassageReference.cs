using AllianceAtlas.Documents.Prose;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Knowledge.Evidence;

/// <summary>Lines of a source text, as evidence is written: <c>falkum-2018 L57-L60</c> (contract §4).</summary>
/// <param name="Source">Source id.</param>
/// <param name="Lines">Lines of the immutable text.</param>
/// <param name="Place">Where the reference was written.</param>
public sealed record PassageReference(string Source, LineRange Lines, Place Place)
{
    /// <summary>The reference that <paramref name="written"/> at <paramref name="place"/> is; null when it is none.</summary>
    public static PassageReference? Read(string written, Place place)
    {
        var blank = written.IndexOf(' ', StringComparison.Ordinal);
        return blank > 0 && CitationSyntax.ReadLines(written[blank..].Trim()) is { } lines
            ? new PassageReference(written[..blank], lines, place)
            : null;
    }

    /// <summary>As evidence is written.</summary>
    public override string ToString() => $"{Source} {Lines}";
}
