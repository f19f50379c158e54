namespace AllianceAtlas.Documents.Citations;

/// <summary>How a text points to what it rests on (conventions, "Citations").</summary>
public enum CitationKind
{
    /// <summary>The first author stands inside the bracket: (Bordin, 1979).</summary>
    Parenthetical,

    /// <summary>The author stands in the sentence, before the year: Bordin (1979).</summary>
    Narrative,

    /// <summary>Numbers of the reference list: (2–4).</summary>
    Numeric,

    /// <summary>Something said or written to the author: (Holmqvist, 12 februari 2018).</summary>
    PersonalCommunication,

    /// <summary>A voice in the study itself, not a work: (Respondent 2).</summary>
    Participant,
}
