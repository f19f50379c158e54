using AllianceAtlas.Knowledge.Claims;
using AllianceAtlas.Knowledge.Evidence;

namespace AllianceAtlas.Site.Pages;

/// <summary>A piece of evidence with the claim it carries.</summary>
internal sealed record ClaimEvidence(Claim Claim, PassageReference Evidence);
