namespace AllianceAtlas.Site.Pages.Parts;

/// <summary>How a shape is filled: it tells the setting.</summary>
public enum MarkFill
{
    /// <summary>Therapy, or no setting said.</summary>
    Filled,

    /// <summary>Supervision.</summary>
    Outlined,

    /// <summary>Training.</summary>
    Hatched,
}
