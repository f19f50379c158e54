namespace AllianceAtlas.Knowledge.Claims;

/// <summary>The names of evidence kinds in content files and interface strings.</summary>
public static class EvidenceKinds
{
    /// <summary>Kinds by name: <c>meta-analysis</c>, <c>interview-study</c> …</summary>
    public static IReadOnlyDictionary<string, EvidenceKind> ByName { get; } =
        new Dictionary<string, EvidenceKind>(StringComparer.Ordinal)
        {
            ["meta-analysis"] = EvidenceKind.MetaAnalysis,
            ["review"] = EvidenceKind.Review,
            ["empirical-study"] = EvidenceKind.EmpiricalStudy,
            ["reported-research"] = EvidenceKind.ReportedResearch,
            ["theory"] = EvidenceKind.Theory,
            ["interview-study"] = EvidenceKind.InterviewStudy,
            ["focus-group-study"] = EvidenceKind.FocusGroupStudy,
            ["published-interview"] = EvidenceKind.PublishedInterview,
            ["reflection"] = EvidenceKind.Reflection,
            ["commentary"] = EvidenceKind.Commentary,
            ["thesis-excerpt"] = EvidenceKind.ThesisExcerpt,
        };

    /// <summary>The name of <paramref name="kind"/>.</summary>
    public static string Name(this EvidenceKind kind) => ByName.First(pair => pair.Value == kind).Key;
}
