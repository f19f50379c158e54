using System.Globalization;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Tests.Mentions;

public class MentionSpecTests
{
    public static TheoryData<string, string, string, string> Swedish => SpecFile.Examples("mentions-sv.md");

    public static TheoryData<string, string, string, string> Bokmal => SpecFile.Examples("mentions-nb.md");

    public static TheoryData<string, string, string, string> Nynorsk => SpecFile.Examples("mentions-nn.md");

    public static TheoryData<string, string, string, string> English => SpecFile.Examples("mentions-en.md");

    public static TheoryData<string, string, string, string> Blind => SpecFile.Examples("mentions-blind.md");

    [Theory]
    [MemberData(nameof(Swedish))]
    [MemberData(nameof(Bokmal))]
    [MemberData(nameof(Nynorsk))]
    [MemberData(nameof(English))]
    [MemberData(nameof(Blind))]
    public void Examples_hold(string example, string language, string input, string expected)
    {
        var document = PlainDocument.Of(input, LanguageCodes.Parse(language)!.Value);

        var found = MentionRulesFixture.Finder.Find(document)
            .Select(mention => string.Create(CultureInfo.InvariantCulture, $"{mention.Line} {mention.Concept}: {mention.Text}"));

        Assert.True(expected == string.Join('\n', found), $"{example}\n{string.Join('\n', found)}");
    }
}
