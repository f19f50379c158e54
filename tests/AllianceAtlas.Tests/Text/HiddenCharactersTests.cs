using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Tests.Text;

public class HiddenCharactersTests
{
    [Theory]
    [InlineData("Terapi för två – «ja», ”nej”, 50 % æøå é ü ½ ·", -1)]
    [InlineData("a\tb\r\nc", -1)]
    [InlineData("𝔸 och 👍", -1)]
    [InlineData("a\u0000", 1)]
    [InlineData("a\u001B[31m", 1)]
    [InlineData("ab\u00AD", 2)]
    [InlineData("\u200Ba", 0)]
    [InlineData("a\u202Eb", 1)]
    [InlineData("a\u2028b", 1)]
    [InlineData("a\uE000", 1)]
    [InlineData("a\uFFFE", 1)]
    [InlineData("𝔸\U000E0041", 2)]
    public void Finds_what_cannot_be_seen(string text, int at) => Assert.Equal(at, HiddenCharacters.IndexIn(text));

    [Fact]
    public void Half_a_character_cannot_be_seen() => Assert.Equal(1, HiddenCharacters.IndexIn("a\uD83D".AsSpan()));

    [Fact]
    public void A_message_names_what_cannot_be_seen()
    {
        var finding = Diagnostic.AtFile(DiagnosticCatalogue.NotAnId, "content/a\u001B[31m\n::error::.yml", "a\u202Eb\tc", "x");

        Assert.Equal(
            "content/a‹U+001B›[31m ::error::.yml(1,1): error ATLAS0019: 'a‹U+202E›b c' cannot be an id. Use a–z, 0–9 and hyphens, for instance 'x' [docs/diagnostics/ATLAS0019.md]",
            finding.ToString());
    }
}
