using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Knowledge;

namespace AllianceAtlas.Tests.Content;

public class AtlasReaderTests
{
    [Fact]
    public void The_minimal_site_is_read_whole()
    {
        var atlas = AtlasReader.Read(FixtureSite.Read(), new DiagnosticBag());

        Assert.Equal(["alliance", "rupture"], atlas.Content.Concepts.Select(one => one.Id));
        Assert.Equal(["cognitive-behavioural", "psychodynamic", "therapy"], atlas.Content.Perspectives.Select(one => one.Id));
        Assert.Equal(
            ["rupture-cognitive-direct", "rupture-definition", "rupture-dynamic-meaning"],
            atlas.Content.Claims.Select(one => one.Id));
        Assert.Equal(["ask-2020"], atlas.Locks.Keys);
        Assert.Equal(["ask-lund-2001", "berg-1999"], atlas.Works.Keys);
        Assert.Equal(["about", "home"], atlas.Content.Pages.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_order_of_the_files_does_not_matter()
    {
        var files = FixtureSite.Read("invalid-0702-headings-differ");
        var reversed = new AtlasFiles([.. files.Content.Reverse()], [.. files.Seeds.Reverse()], files.Texts);

        Assert.Equal(Findings(files), Findings(reversed));
    }

    [Fact]
    public void What_is_wrong_in_one_file_is_told_there_and_nowhere_else()
    {
        // The concept is named by three claims, a relation and two page texts.
        var findings = Findings(FixtureSite.Read("invalid-0701-translation-missing"));

        Assert.StartsWith("content/concepts/rupture.sv.md", Assert.Single(findings, IsError), StringComparison.Ordinal);
    }

    private static List<string> Findings(AtlasFiles files)
    {
        var findings = new DiagnosticBag();
        AtlasReader.Read(files, findings);
        return [.. findings.Sorted().Select(finding => finding.ToString())];
    }

    private static bool IsError(string finding) => finding.Contains(": error ", StringComparison.Ordinal);

    [Theory]
    [InlineData("{uri: \"https://exempel.se/q1\", seen: \"katalogen, 2026-11-21\"}", null)]
    [InlineData("{uri: \"https://exempel.se/q1\"}", "seen")]
    [InlineData("{uri: \"https://exempel.se/q1\", seen: \"\"}", "seen")]
    [InlineData("{seen: \"katalogen, 2026-11-21\"}", "uri")]
    public void An_identifier_from_elsewhere_tells_where_and_when_it_was_seen(string written, string? asked)
    {
        var files = FixtureSite.Read();
        var findings = new DiagnosticBag();

        AtlasReader.Read(
            files with
            {
                Content = [.. files.Content.Select(file => file.Name == "concepts/alliance.yml"
                    ? file with { Bytes = (byte[])[.. "sameAs: ["u8, .. System.Text.Encoding.UTF8.GetBytes(written), .. "]\n"u8, .. file.Bytes.Span] }
                    : file)],
            },
            findings);

        Assert.Equal(asked, findings.Sorted().SingleOrDefault()?.Arguments[0]);
    }
}
