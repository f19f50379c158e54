namespace AllianceAtlas.Site.Pages.Parts;

/// <summary>How the line round a shape is drawn: it tells the lines of one tradition apart.</summary>
public enum MarkEdge
{
    /// <summary>The tradition itself.</summary>
    Plain,

    /// <summary>A line of it, first kind.</summary>
    Dashed,

    /// <summary>A line of it, second kind.</summary>
    Ringed,
}
