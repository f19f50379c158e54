namespace AllianceAtlas.Knowledge.Graph;

/// <summary>How two perspectives stand to each other on one question.</summary>
public enum ComparedAnswer
{
    /// <summary>Both give the same answers; perhaps in one claim that speaks for both.</summary>
    Shared,

    /// <summary>They share an answer, and give others too.</summary>
    SharedInPart,

    /// <summary>They share no answer.</summary>
    Parted,

    /// <summary>Only claims of the first say something.</summary>
    OnlyFirst,

    /// <summary>Only claims of the second say something.</summary>
    OnlySecond,

    /// <summary>Both are spoken of, but not both with an answer.</summary>
    Open,
}
