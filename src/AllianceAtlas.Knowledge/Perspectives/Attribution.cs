using AllianceAtlas.Knowledge.Vocabulary;

namespace AllianceAtlas.Knowledge.Perspectives;

/// <summary>
/// Which tradition, setting or style one passage speaks of, with what told it. A passage that has none on an axis does
/// not say: that is an answer, and the usual one.
/// </summary>
/// <param name="Passage">Id of the passage.</param>
/// <param name="Axis">The axis.</param>
/// <param name="Perspective">Id of the perspective on that axis.</param>
/// <param name="Ground">What told it.</param>
/// <param name="Cue">The word that told it, as printed; null when the source record did.</param>
public sealed record Attribution(string Passage, Axis Axis, string Perspective, AttributionGround Ground, string? Cue);
