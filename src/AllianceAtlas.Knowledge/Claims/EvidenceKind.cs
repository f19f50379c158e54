namespace AllianceAtlas.Knowledge.Claims;

/// <summary>What kind of ground a claim rests on; evidence differs in weight, and pages say which kind they report.</summary>
public enum EvidenceKind
{
    /// <summary>A synthesis of many studies.</summary>
    MetaAnalysis,

    /// <summary>A review of the literature without pooled figures.</summary>
    Review,

    /// <summary>A single study.</summary>
    EmpiricalStudy,

    /// <summary>Research that a source reports without naming its design: a synthesis or a single study, nobody here knows.</summary>
    ReportedResearch,

    /// <summary>Theory or clinical writing.</summary>
    Theory,

    /// <summary>Interviews.</summary>
    InterviewStudy,

    /// <summary>Focus groups.</summary>
    FocusGroupStudy,

    /// <summary>One interview printed in a journal.</summary>
    PublishedInterview,

    /// <summary>The author's own reflection.</summary>
    Reflection,

    /// <summary>A commentary.</summary>
    Commentary,

    /// <summary>An excerpt of a thesis, read without the rest of it.</summary>
    ThesisExcerpt,
}
