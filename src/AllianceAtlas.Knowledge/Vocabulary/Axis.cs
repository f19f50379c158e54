namespace AllianceAtlas.Knowledge.Vocabulary;

/// <summary>What claims can be compared along (domain guide, "Axes of comparison").</summary>
public enum Axis
{
    /// <summary>A school of therapy.</summary>
    Tradition,

    /// <summary>Therapy, supervision or training.</summary>
    Setting,

    /// <summary>A style of supervision; an axis inside supervision, not a tradition.</summary>
    Style,
}
