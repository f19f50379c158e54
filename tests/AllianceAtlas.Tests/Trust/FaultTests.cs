using System.Diagnostics;
using System.Globalization;
using AllianceAtlas.Tests.Cli;

namespace AllianceAtlas.Tests.Trust;

/// <summary>Whatever ends a build, the old site stays complete or the new one stands, and the next build is right.</summary>
public class FaultTests
{
    // Ten in CI; ATLAS_KILLS=50 for a longer look.
    private static readonly int Kills =
        int.TryParse(Environment.GetEnvironmentVariable("ATLAS_KILLS"), NumberStyles.None, CultureInfo.InvariantCulture, out var kills) ? kills : 10;

    [Fact]
    public void A_build_killed_at_any_moment_leaves_a_whole_site()
    {
        using var atlas = new AtlasProcess();
        var watch = Stopwatch.StartNew();
        Assert.Equal(0, atlas.Run("build").Code);
        var wholeBuild = (int)watch.ElapsedMilliseconds;
        var sites = new[] { FolderSnapshot.Of(atlas.PathOf("output")), SiteWithAnotherTitle(atlas) };

        var random = new Random(12);
        for (var kill = 0; kill < Kills; kill++)
        {
            using (var build = atlas.Start("build"))
            {
                build.WaitForExit(random.Next(wholeBuild));
                build.Kill();
                build.WaitForExit();
            }

            Assert.Contains(FolderSnapshot.Of(atlas.PathOf("output")), sites);
        }

        Assert.Equal(0, atlas.Run("build").Code);
        Assert.Equal(sites[1], FolderSnapshot.Of(atlas.PathOf("output")));
        Assert.Equal(["content", "output", "output.built", "seeds"], Directory.EnumerateFileSystemEntries(atlas.Folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_full_disk_is_told_and_the_old_site_stays()
    {
        using var atlas = new AtlasProcess();
        atlas.Run("build");
        var before = FolderSnapshot.Of(atlas.PathOf("output"));
        atlas.Write("content/pages/about.sv.md", File.ReadAllText(atlas.PathOf("content/pages/about.sv.md")) + "\nMer.\n");

        // A limit on the size of files is what a full disk is to a program, once its signal is passed over; the runtime's
        // own mapping must not count.
        atlas.Environment["DOTNET_EnableWriteXorExecute"] = "0";
        var (code, error) = Shell(atlas, $"trap '' XFSZ; ulimit -f 4; exec dotnet '{AtlasProcess.Tool}' build");

        Assert.Equal(1, code);
        Assert.Contains(" ATLAS0004: ", error, StringComparison.Ordinal);
        Assert.Equal(before, FolderSnapshot.Of(atlas.PathOf("output")));
        Assert.False(Directory.Exists(atlas.PathOf("output.staging")));
    }

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public void An_interrupted_reading_ends_with_130_and_a_word(string signal)
    {
        using var atlas = new AtlasProcess();
        atlas.Write("long.txt", string.Concat(Enumerable.Repeat("Berg (2001) och Lund (2002) skriver om alliansen i terapi.\n", 1_000_000)));

        using var reading = atlas.Start("parse", "long.txt");
        reading.WaitForExit(1_500); // in the middle of the article, far from its end
        using (var kill = Process.Start("kill", [$"-{signal}", $"{reading.Id}"]))
        {
            kill.WaitForExit();
        }

        var ended = reading.WaitForExit(TimeSpan.FromSeconds(30));
        reading.Kill();

        Assert.True(ended, "the signal was not obeyed");
        Assert.Equal(130, reading.ExitCode);
        Assert.Equal("Interrupted; what stood before stands as it was.\n", reading.StandardError.ReadToEnd());
    }

    [Theory]
    [InlineData("LC_ALL", "tr_TR.UTF-8")]
    [InlineData("TZ", "Pacific/Kiritimati")]
    [InlineData("LC_ALL", "C")]
    public void The_same_bytes_come_out_in_every_country_and_time_zone(string setting, string value)
    {
        using var atlas = new AtlasProcess();
        atlas.Run("build");
        var before = FolderSnapshot.Of(atlas.PathOf("output"));
        atlas.Environment[setting] = value;

        Assert.Equal(0, atlas.Run("build").Code);

        Assert.Equal(before, FolderSnapshot.Of(atlas.PathOf("output")));
    }

    private static IReadOnlyList<string> SiteWithAnotherTitle(AtlasProcess atlas)
    {
        var page = atlas.PathOf("content/concepts/rupture.sv.md");
        var old = File.ReadAllText(page);
        File.WriteAllText(page, old.Replace("title: Alliansbrott", "title: Alliansbrottet", StringComparison.Ordinal));
        atlas.Run("build", "--output", "other");
        var site = FolderSnapshot.Of(atlas.PathOf("other"));
        Directory.Delete(atlas.PathOf("other"), recursive: true);
        File.Delete(atlas.PathOf("other.built"));
        return site;
    }

    private static (int Code, string Error) Shell(AtlasProcess atlas, string script)
    {
        var start = new ProcessStartInfo("bash", ["-c", script]) { WorkingDirectory = atlas.Folder, RedirectStandardError = true };
        foreach (var (name, value) in atlas.Environment)
        {
            start.Environment[name] = value.Length == 0 ? null : value;
        }

        using var shell = Process.Start(start)!;
        var error = shell.StandardError.ReadToEnd();
        shell.WaitForExit();
        return (shell.ExitCode, error);
    }
}
