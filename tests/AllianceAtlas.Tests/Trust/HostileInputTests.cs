using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Site;

namespace AllianceAtlas.Tests.Trust;

/// <summary>Content is data: whatever a stranger writes into a file of the project, see <see cref="PageHostility"/> and <see cref="RecordHostility"/>.</summary>
public class HostileInputTests
{
    /// <summary>A guard against hanging, not a measure: each takes well under a second on an idle machine.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static readonly Dictionary<string, HostileInput> Inputs =
        PageHostility.All.Concat(RecordHostility.All).ToDictionary(input => $"{input}", StringComparer.Ordinal);

    public static TheoryData<int, string> Names
    {
        get
        {
            var names = new TheoryData<int, string>();
            foreach (var (number, name) in Inputs.Keys.Index())
            {
                // What the test runner prints must not hold what is tested here.
                names.Add(number, AllianceAtlas.Documents.Text.HiddenCharacters.Shown(name.Length > 60 ? name[..60] : name));
            }

            return names;
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Hostile_input_is_refused_with_its_place_or_shown_as_what_it_is(int number, string name)
    {
        var input = Inputs.Values.ElementAt(number);
        var findings = new DiagnosticBag();

        var site = await Task.Run(() => AtlasBuild.Run(input.Files(), new SiteOptions("https://example.org/atlas/"), findings)).WaitAsync(Patience);

        var errors = findings.Sorted().Where(finding => finding.Descriptor.Severity == Severity.Error).ToList();
        Assert.All(errors, error => Assert.Matches(@"^[^\p{Cc}\p{Cf}]+\([1-9][0-9]*,[1-9][0-9]*\): error ATLAS[0-9]{4}: [^\p{Cc}\p{Cf}]+$", $"{error}"));
        Assert.Equal([], ActiveContent.In(errors.Count > 0 ? [] : site));
        Assert.True(input.Fate != Fate.Shown || errors.Count == 0, $"{name}: {errors.FirstOrDefault()}");
        Assert.True(input.Fate != Fate.Refused || errors.Exists(error => error.Place.Path == input.File), $"{name} went through");
    }

    [Fact]
    public void The_suite_holds_two_hundred_inputs() => Assert.InRange(Inputs.Count, 200, int.MaxValue);
}
