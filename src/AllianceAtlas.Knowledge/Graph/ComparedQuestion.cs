using AllianceAtlas.Knowledge.Claims;

namespace AllianceAtlas.Knowledge.Graph;

/// <summary>What two perspectives say on one dimension.</summary>
/// <param name="Dimension">Dimension id.</param>
/// <param name="Answer">How they stand to each other.</param>
/// <param name="SharedPositions">Ids of the positions that both take, sorted.</param>
/// <param name="First">Claims that speak for the first, by id; one that speaks for both stands in both lists.</param>
/// <param name="Second">Claims that speak for the second, by id.</param>
public sealed record ComparedQuestion(
    string Dimension,
    ComparedAnswer Answer,
    IReadOnlyList<string> SharedPositions,
    IReadOnlyList<Claim> First,
    IReadOnlyList<Claim> Second);
