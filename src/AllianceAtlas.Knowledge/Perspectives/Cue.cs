namespace AllianceAtlas.Knowledge.Perspectives;

/// <summary>A word that names a perspective.</summary>
/// <param name="Perspective">Index of the perspective among those the finder was made for.</param>
/// <param name="Start">Its first character in the text.</param>
/// <param name="End">The place after its last character.</param>
/// <param name="Denied">Whether it stands under a negation.</param>
/// <param name="Joined">Whether an <c>och</c> or <c>og</c> beside it joins it to something else.</param>
internal readonly record struct Cue(int Perspective, int Start, int End, bool Denied, bool Joined);
