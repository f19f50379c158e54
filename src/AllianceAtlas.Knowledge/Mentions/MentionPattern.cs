namespace AllianceAtlas.Knowledge.Mentions;

/// <summary>One entry of a mention rule, made ready for matching.</summary>
/// <param name="Words">Its words as <see cref="Word.Letters"/> are written; at least one.</param>
/// <param name="Role">What it says where it matches.</param>
/// <param name="Concept">Index of the concept whose rule it stands in.</param>
internal sealed record MentionPattern(IReadOnlyList<string> Words, PatternRole Role, int Concept)
{
    /// <summary>The languages it is looked for in.</summary>
    public required LanguageSet Languages { get; init; }

    /// <summary>Whether its words match with an ending only; otherwise it is a stem and anything may follow.</summary>
    public bool WithEndingOnly { get; init; }

    /// <summary>How many of its words belong to the mention; those after them must only follow.</summary>
    public int NamingWords { get; init; } = Words.Count;

    /// <summary>The doubtful group it belongs to, or -1.</summary>
    public int Group { get; init; } = -1;

    /// <summary>Whether it counts only beside certain words.</summary>
    public bool NeedsNearby { get; init; }
}

/// <summary>What a pattern says where it matches.</summary>
internal enum PatternRole
{
    /// <summary>Here the concept does not stand, though a shorter pattern of it matches.</summary>
    OtherSense,

    /// <summary>Here the concept stands.</summary>
    Naming,

    /// <summary>Here is a word that lets a doubtful word count, on either side of it.</summary>
    Near,

    /// <summary>Here is a word that lets a doubtful word count when it stands soon after it.</summary>
    Before,

    /// <summary>Here is a word that lets a doubtful word count in the whole article.</summary>
    Elsewhere,

    /// <summary>Here is a word that forbids a doubtful word close by to count.</summary>
    Against,
}

/// <summary>The languages a pattern is looked for in. Bokmål and Nynorsk are one: their words mix.</summary>
[Flags]
internal enum LanguageSet
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Swedish.</summary>
    Swedish = 1,

    /// <summary>Bokmål and Nynorsk.</summary>
    Norwegian = 2,

    /// <summary>English.</summary>
    English = 4,
}
