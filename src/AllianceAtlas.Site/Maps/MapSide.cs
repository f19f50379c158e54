namespace AllianceAtlas.Site.Maps;

/// <summary>On which side of its dot a label stands.</summary>
public enum MapSide
{
    /// <summary>To the left.</summary>
    Left,

    /// <summary>To the right.</summary>
    Right,

    /// <summary>Above, centred: the middle of a neighbourhood.</summary>
    Above,

    /// <summary>Below, centred: the map of all concepts.</summary>
    Below,
}
