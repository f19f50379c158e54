using AllianceAtlas.Documents.Records;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Claims;
using AllianceAtlas.Knowledge.Evidence;

namespace AllianceAtlas.Tests.Claims;

/// <summary>Makes claims by hand, with evidence in the source <c>a-2018</c>.</summary>
internal static class ClaimFixture
{
    public static Claim Claim(string id, string concept, params int[] lines) => new(
        id,
        new Bilingual("text", "tekst"),
        NamedIds(concept),
        Voice.Author,
        EvidenceKind.Commentary,
        [.. lines.Select(line => new PassageReference("a-2018", new LineRange(line, line), Place.File("claim.yml")))])
    {
        Place = Place.File("claim.yml"),
    };

    public static Claim Answering(this Claim claim, string dimension, string position) => claim with
    {
        Dimension = NamedIds(dimension)[0],
        Position = NamedIds(position)[0],
    };

    public static IReadOnlyList<NamedId> NamedIds(params string[] ids) =>
        [.. ids.Select(id => new NamedId(id, Place.File("claim.yml")))];
}
