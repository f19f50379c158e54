using AllianceAtlas.Site.Search;
using FsCheck;
using FsCheck.Fluent;

namespace AllianceAtlas.Tests.Search;

public class SearchKeyTests
{
    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithReplay(1, 3).WithMaxTest(500);

    [Fact]
    public void Every_vector_has_its_words_and_its_key()
    {
        Assert.All(SearchFixture.Rows("key-vectors.tsv"), row =>
            Assert.Equal((row[0], row[1], row[2]), (row[0], string.Join(' ', SearchKey.Words(row[0])), SearchKey.Of(row[0]))));
    }

    [Theory]
    [InlineData("allians allianse alliance alliansen alliansens allianser alliansene alliansane allianserna")]
    [InlineData("process prosess processen prosessen processer prosesser processerna prosessene prosesses")]
    [InlineData("relation relasjon relationen relasjonen relationer relasjoner relationerna relasjonene")]
    [InlineData("reparation reparasjon reparera reparere reparerar reparerer reparering reparerade")]
    [InlineData("uppgift uppgiften uppgifter uppgifterna")]
    [InlineData("oppgave oppgaver oppgåver oppgavene oppgåvene")]
    [InlineData("empati empatin empatien empathy empatisk empatiskt empatiske empatic")]
    [InlineData("responsivitet responsiviteten responsiv responsivt responsiva responsiveness responsivity")]
    [InlineData("mönster mønster mönstret mønstre mønsteret")]
    [InlineData("känsla känslor känslorna känslan")]
    [InlineData("ram ramen ramar ramarna ramme rammen rammer rammene")]
    [InlineData("brott brottet brot brottets")]
    public void Inflections_and_spellings_share_a_key(string words)
    {
        var keys = words.Split(' ').Select(word => (word, Key: SearchKey.Of(word))).ToList();

        Assert.All(keys, pair => Assert.Equal((pair.word, keys[0].Key), pair));
    }

    [Theory]
    [InlineData("skam", "skjema")]
    [InlineData("empati", "empiri")]
    [InlineData("responsivitet", "respondent")]
    [InlineData("ram", "rama1")]
    [InlineData("band", "bana")]
    [InlineData("2003", "203")]
    public void Different_words_keep_different_keys(string one, string other)
    {
        Assert.NotEqual(SearchKey.Of(one), SearchKey.Of(other));
    }

    [Fact]
    public void A_key_holds_only_plain_letters_and_digits_whatever_comes_in()
    {
        Prop.ForAll<string?>(text => SearchKey.Of(text ?? "").All(char.IsAsciiLetterOrDigit)).Check(Fixed);
    }

    [Fact]
    public void Capitals_and_composed_accents_make_no_difference()
    {
        Assert.Equal(SearchKey.Of("överföring"), SearchKey.Of("O\u0308VERFO\u0308RING"));
    }
}
