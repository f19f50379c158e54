using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Site;

namespace AllianceAtlas.Tests.Diagnostics;

/// <summary>
/// Each fixture <c>Sites/invalid-nnnn-what</c> is the minimal site with one thing wrong, and its findings are approved
/// in <c>Approved/Diagnostics/ATLASnnnn.txt</c> exactly as the command line prints them.
/// </summary>
public class InvalidSitesTests
{
    public static TheoryData<string> Fixtures => [.. FixtureSite.Invalid];

    [Fact]
    public void The_minimal_site_gives_no_finding() => Assert.Equal("", Printed(overlay: null));

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void A_wrong_site_gives_the_approved_findings(string fixture)
    {
        var id = "ATLAS" + fixture.Split('-')[1];

        var printed = Printed(fixture);

        Assert.Contains($" {id}: ", printed, StringComparison.Ordinal);
        Approved.Matches($"Diagnostics/{id}", printed);
    }

    private static string Printed(string? overlay)
    {
        var findings = new DiagnosticBag();
        AtlasBuild.Run(FixtureSite.Read(overlay), new SiteOptions(BaseUrl: null), findings);
        return string.Concat(findings.Sorted().Select(finding => finding + "\n"));
    }
}
