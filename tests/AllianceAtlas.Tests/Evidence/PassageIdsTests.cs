using AllianceAtlas.Knowledge.Evidence;

namespace AllianceAtlas.Tests.Evidence;

public class PassageIdsTests
{
    [Fact]
    public void An_id_is_the_beginning_of_the_hash()
    {
        var text = NormalText.Of("Ett stycke om allians.");

        Assert.Equal(text.Hash[..10], new PassageIds().Next(text));
    }

    [Fact]
    public void The_same_text_again_is_numbered()
    {
        var ids = new PassageIds();
        var (one, other) = (NormalText.Of("Ja."), NormalText.Of("Nej."));

        var given = new[] { one, other, one, one }.Select(ids.Next).ToList();

        Assert.Equal([one.Hash[..10], other.Hash[..10], one.Hash[..10] + "-2", one.Hash[..10] + "-3"], given);
    }

    [Fact]
    public void Text_put_in_elsewhere_changes_no_id()
    {
        string[] before = ["Ett.", "Två.", "Ett."];
        string[] after = ["Nytt.", .. before];

        Assert.Equal(IdsOf(before), IdsOf(after).Skip(1));
    }

    private static List<string> IdsOf(IEnumerable<string> texts)
    {
        var ids = new PassageIds();
        return [.. texts.Select(text => ids.Next(NormalText.Of(text)))];
    }
}
