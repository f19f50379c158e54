namespace AllianceAtlas.Documents.Sources.Reading;

/// <summary>What the form of a heading says about its rank.</summary>
/// <param name="Rank">Where the depth comes from.</param>
/// <param name="Depth">Depth within that rank, from 1: <c>2.1.1</c> is 3, <c>###</c> is 3, a plain heading is 1.</param>
internal readonly record struct HeadingForm(HeadingRank Rank, int Depth);

/// <summary>The source of a heading's depth.</summary>
internal enum HeadingRank
{
    /// <summary>The file states the depth: <c>##</c>, <c>&lt;h2&gt;</c>.</summary>
    Marked,

    /// <summary>A paragraph wholly in bold that stands for a heading.</summary>
    Emphasised,

    /// <summary>A printed number states the depth.</summary>
    Numbered,

    /// <summary>A line of its own, without number.</summary>
    Plain,

    /// <summary>The first words of a paragraph.</summary>
    RunIn,
}
