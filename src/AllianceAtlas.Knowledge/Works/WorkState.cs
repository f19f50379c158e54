using AllianceAtlas.Documents.Publications;

namespace AllianceAtlas.Knowledge.Works;

/// <summary>How far it is settled which work a citation means.</summary>
public abstract record WorkState
{
    private WorkState()
    {
    }

    /// <summary>A reference list or a person tells what the work is.</summary>
    public sealed record Resolved : WorkState;

    /// <summary>Only authors and year are known: the usual case, for four of the five sources print no reference list.</summary>
    public sealed record Unresolved : WorkState;

    /// <summary>A printed short form, Muran et al. 2010, fits lists of authors that its own source does not print, or fits several.</summary>
    /// <param name="Candidates">The lists it fits, at least one, in the order of their names.</param>
    public sealed record Ambiguous(IReadOnlyList<IReadOnlyList<Author>> Candidates) : WorkState;
}
