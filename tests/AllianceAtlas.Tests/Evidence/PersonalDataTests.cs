using AllianceAtlas.Knowledge.Evidence;

namespace AllianceAtlas.Tests.Evidence;

public class PersonalDataTests
{
    [Theory]
    [InlineData("Kontakt: eva.ask@exempel.se", "Kontakt: […]")]
    [InlineData("Skriv till e_ask+1@post.uib.example.no.", "Skriv till […].")]
    [InlineData("Telefon 031-786 00 00", "Telefon […]")]
    [InlineData("mobil 070-123 45 67, kväll", "mobil […], kväll")]
    [InlineData("Ring +46 31 786 00 00", "Ring […]")]
    [InlineData("Tlf. 55 58 00 00", "Tlf. […]")]
    [InlineData("Mobil 915 55 123", "Mobil […]")]
    [InlineData("född 191204-1234", "född […]")]
    [InlineData("född 20191204-1234 i Umeå", "född […] i Umeå")]
    [InlineData("född 1912041234", "född […]")]
    [InlineData("samordningsnummer 191264-1234", "samordningsnummer […]")]
    [InlineData("født 04121912345", "født […]")]
    [InlineData("født 041219 12345", "født […]")]
    [InlineData("D-nummer 440219 12345", "D-nummer […]")]
    public void Personal_data_are_taken_out(string text, string expected) => Assert.Equal(expected, PersonalData.Hide(text));

    [Theory]
    [InlineData("Alliansbrott (2010–2014), s. 1234-1245")]
    [InlineData("0803-3953 er et ISSN, 978-91-44-12345-6 et ISBN")]
    [InlineData("1 234 deltagare, 5000-10 000 terapeuter, 295 psykologer")]
    [InlineData("diva2:1929050 och 10.4045/tidsskr.18.0331")]
    [InlineData("@ask-2020 L57-L60")]
    [InlineData("999999-9999")]
    public void What_is_none_stays(string text) => Assert.Equal(text, PersonalData.Hide(text));
}
