using AllianceAtlas.Knowledge.Evidence;

namespace AllianceAtlas.Tests.Evidence;

public class NormalTextTests
{
    [Theory]
    [InlineData("Alliansen är två.", "alliansen är två")]
    [InlineData("Alliansen är två.", "»Alliansen« –\närTvå", false)]
    [InlineData("mål-uppgift", "mål uppgift")]
    [InlineData("“citat”", "\"citat\"")]
    [InlineData("o\u0308vning", "övning")]
    [InlineData("a  b\r\n\tc", "a b c")]
    [InlineData("ab", "a b", false)]
    [InlineData("12", "1 2", false)]
    public void What_a_reprint_may_change_does_not_count(string one, string other, bool same = true) =>
        Assert.Equal(same, NormalText.Of(one).Hash == NormalText.Of(other).Hash);

    [Theory]
    [InlineData("", 0)]
    [InlineData("– … !", 0)]
    [InlineData("ett", 1)]
    [InlineData("Ett, två (2018) och tre-fyra.", 6)]
    public void Counts_words(string content, int words) => Assert.Equal(words, NormalText.Of(content).Words);

    [Fact]
    public void The_hash_is_that_of_the_words_and_never_changes() => Assert.Equal(
        "b3dafe5a141a12a1641b7604a8bce87023a95b0e3ca9d4f571677c43ea269913", NormalText.Of("Två – ord!").Hash);
}
