namespace AllianceAtlas.Site.Pages.Parts;

/// <summary>The shape of a tradition, so that none is told by colour alone.</summary>
public enum MarkShape
{
    /// <summary>No tradition, or one without a shape of its own.</summary>
    None,

    /// <summary>Psychodynamic.</summary>
    Circle,

    /// <summary>Cognitive-behavioural.</summary>
    Square,

    /// <summary>Systemic.</summary>
    Triangle,

    /// <summary>Common factors and responsiveness research.</summary>
    Diamond,

    /// <summary>Humanistic.</summary>
    Star,
}
