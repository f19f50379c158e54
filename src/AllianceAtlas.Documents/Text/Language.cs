namespace AllianceAtlas.Documents.Text;

/// <summary>A language of the texts. The site is written in <see cref="Swedish"/> and <see cref="Bokmal"/>.</summary>
public enum Language
{
    /// <summary>Swedish, <c>sv</c>.</summary>
    Swedish,

    /// <summary>Norwegian Bokmål, <c>nb</c> (never <c>no</c>).</summary>
    Bokmal,

    /// <summary>Norwegian Nynorsk, <c>nn</c>.</summary>
    Nynorsk,

    /// <summary>English, <c>en</c>.</summary>
    English,
}
