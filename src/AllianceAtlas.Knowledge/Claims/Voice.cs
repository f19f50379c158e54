namespace AllianceAtlas.Knowledge.Claims;

/// <summary>Who says it (domain guide, "The field and its readers").</summary>
public enum Voice
{
    /// <summary>The source's own author.</summary>
    Author,

    /// <summary>Works that the source reports.</summary>
    Works,

    /// <summary>Participants of the study: voices, not works.</summary>
    Participants,
}
