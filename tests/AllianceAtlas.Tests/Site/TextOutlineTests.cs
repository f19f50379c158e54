using System.Text;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge;
using AllianceAtlas.Site;

namespace AllianceAtlas.Tests.Site;

/// <summary>Which files of the site follow when a page text is edited, and when that is all of them.</summary>
public class TextOutlineTests
{
    private const string Edited = "content/concepts/alliance.sv.md";

    private static readonly AtlasFiles Minimal = WithWords(FixtureSite.Read(), _ => true, 3);

    // The last words of the definition and of the section stand before a citation and a link.
    [Theory]
    [InlineData("title: Allians", "title: Alliansen", false)]
    [InlineData("har gemensamt.\n---", "äger gemensamt.\n---", false)]
    [InlineData("medan de arbetar.", "medan de verkar.", false)]
    [InlineData("Allians är det", "*Allians* är det", false)]
    [InlineData("## När den prövas", "## När den provas", false)]
    [InlineData("## När den prövas", "### När den prövas", false)]
    [InlineData("(concept:rupture)", "(tradition:psychodynamic)", false)]
    [InlineData("[alliansbrott](concept:rupture)", "alliansbrott", false)]
    [InlineData("Den syns", "Den syns [@ask-2020 L7]", false)]
    [InlineData("Den syns tydligast", "Allra tydligast syns den", true)]
    [InlineData("Den syns tydligast", "Den syns **tydligast**", true)]
    [InlineData("[alliansbrott]", "[brott i alliansen]", true)]
    [InlineData("Den syns", "- Den är tyst.\n- Den hörs.\n\nDen syns", true)]
    public void Running_words_under_a_heading_are_all_that_is_not_in_the_outline(string written, string instead, bool isSame)
    {
        var text = FixtureSite.Read().Content.Single(file => file.Path == Edited);
        var edited = With(FixtureSite.Read(), text with { Bytes = Encoding.UTF8.GetBytes(Text(text).Replace(written, instead, StringComparison.Ordinal)) });

        Assert.NotEqual(Text(text), Text(edited.Content.Single(file => file.Path == Edited)));
        Assert.Equal(isSame, Outlines(FixtureSite.Read())[Edited].SequenceEqual(Outlines(edited)[Edited]));
    }

    [Fact]
    public void The_words_of_any_text_stand_on_no_page_but_those_that_follow_it() => Assert.All(
        Texts(Minimal), text => AssertFollows(Minimal, WithWords(Minimal, path => path == text, 140)));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void The_words_of_any_half_of_the_texts_stand_on_no_page_but_those_that_follow_them(int seed)
    {
        var random = new Random(seed);
        var half = Texts(BuiltSite.Input).Where(_ => random.Next(2) == 0).ToHashSet(StringComparer.Ordinal);

        AssertFollows(BuiltSite.Input, WithWords(BuiltSite.Input, half.Contains, 1 + random.Next(200)));
    }

    // The old site with what follows laid over it is the new site.
    private static void AssertFollows(AtlasFiles before, AtlasFiles after)
    {
        var (old, site) = (Plan(before), Plan(after));
        var changed = before.Content.Zip(after.Content).Where(pair => pair.First != pair.Second).Select(pair => pair.First.Path).ToHashSet(StringComparer.Ordinal);
        Assert.NotEmpty(changed);
        Assert.All(changed, path => Assert.Equal(old.Outlines()[path], site.Outlines()[path]));
        var following = Made(write => site.MakeShowing(changed, write));

        var kept = Made(write => old.MakeAll(write))
            .Where(file => !following.ContainsKey(file.Key) && !file.Key.StartsWith(PlannedSite.SearchFolder, StringComparison.Ordinal));

        Assert.Equal(Made(write => site.MakeAll(write)), kept.Concat(following).OrderBy(file => file.Key, StringComparer.Ordinal));
    }

    private static PlannedSite Plan(AtlasFiles files) => AtlasBuild.Plan(files, new SiteOptions(), new DiagnosticBag())!;

    private static IReadOnlyDictionary<string, byte[]> Outlines(AtlasFiles files) => Plan(files).Outlines();

    private static SortedDictionary<string, string> Made(Action<Action<SiteFile>> make)
    {
        var made = new SortedDictionary<string, string>(StringComparer.Ordinal);
        make(file =>
        {
            lock (made)
            {
                made[file.Path] = Encoding.UTF8.GetString(file.Content.Span);
            }
        });
        return made;
    }

    private static List<string> Texts(AtlasFiles files) =>
        [.. files.Content.Where(file => Text(file).Contains("\n## ", StringComparison.Ordinal)).Select(file => file.Path)];

    // A paragraph at the end, which gives texts without a heading one, too.
    private static AtlasFiles WithWords(AtlasFiles files, Func<string, bool> isChosen, int words) => files with
    {
        Content =
        [
            .. files.Content.Select(file => file.Path.EndsWith(".md", StringComparison.Ordinal) && isChosen(file.Path)
                ? file with { Bytes = Encoding.UTF8.GetBytes(Heading(Text(file)) + string.Join(' ', Enumerable.Repeat("tystnad", words)) + ".\n") }
                : file),
        ],
    };

    private static string Heading(string text) => text.Contains("\n## ", StringComparison.Ordinal) ? text + "\n" : text + "\n## Mer\n\n";

    private static AtlasFiles With(AtlasFiles files, InputFile file) =>
        files with { Content = [.. files.Content.Select(one => one.Path == file.Path ? file : one)] };

    private static string Text(InputFile file) => Encoding.UTF8.GetString(file.Bytes.Span);
}
