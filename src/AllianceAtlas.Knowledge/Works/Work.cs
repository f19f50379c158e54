using AllianceAtlas.Documents.Publications;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Knowledge.Works;

/// <summary>One cited work, merged across the sources that cite it. Its id is stable, <c>surname-year</c>.</summary>
public sealed record Work : Publication
{
    /// <summary>The work that <paramref name="publication"/> tells of, cited nowhere yet.</summary>
    public Work(Publication publication)
        : base(publication)
    {
    }

    /// <summary>Where curated data come from, by field; empty without a curated record.</summary>
    public IReadOnlyDictionary<string, Bilingual> Seen { get; init; } = new Dictionary<string, Bilingual>();

    /// <summary>Where it is cited, by source and line.</summary>
    public IReadOnlyList<CitedAt> CitedAt { get; init; } = [];

    /// <summary>Lists of authors that its short form fits and nothing tells apart; empty for nearly all works.</summary>
    public IReadOnlyList<IReadOnlyList<Author>> Candidates { get; init; } = [];

    /// <summary>How far it is settled which work is meant.</summary>
    public WorkState State => Candidates.Count > 0 ? new WorkState.Ambiguous(Candidates)
        : IsResolved ? new WorkState.Resolved()
        : new WorkState.Unresolved();

    /// <summary>
    /// Whether a reference list or a person tells what the work is. Otherwise only author and year are known, which is
    /// the usual case: four of the five sources print no reference list.
    /// </summary>
    public bool IsResolved => Title is not null || Doi is not null;
}
