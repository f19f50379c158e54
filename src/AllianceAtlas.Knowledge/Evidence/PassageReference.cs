using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Knowledge.Evidence;

/// <summary>Lines of a source text, as evidence is written: <c>falkum-2018 L57-L60</c> (contract §4).</summary>
/// <param name="Source">Source id.</param>
/// <param name="Lines">Lines of the immutable text.</param>
/// <param name="Place">Where the reference was written.</param>
public sealed record PassageReference(string Source, LineRange Lines, Place Place);
