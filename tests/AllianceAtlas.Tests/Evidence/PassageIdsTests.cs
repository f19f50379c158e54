using AllianceAtlas.Documents.Blocks;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Sources;
using AllianceAtlas.Documents.Text;
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

    [Theory]
    [InlineData("thesis-sv.txt")]
    [InlineData("article-en.md")]
    [InlineData("page-nb.html")]
    public void A_paragraph_changed_in_an_article_changes_its_own_id_alone(string name)
    {
        var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Fixtures", "Articles", name));
        var before = IdsIn(name, text);
        var paragraph = Read(name, text).Blocks.Last(block => block.Kind == BlockKind.Paragraph && block.Text.Length > 100);
        var offset = paragraph.Text.OffsetInFile(paragraph.Text.Content.IndexOf(' ', 20)) + 1;

        var after = IdsIn(name, text.Insert(offset, "nog "));

        Assert.Equal(before.Count, after.Count);
        Assert.Single(before.Except(after, StringComparer.Ordinal));
        Assert.Single(after.Except(before, StringComparer.Ordinal));
    }

    private static Document Read(string name, string content)
    {
        var text = new SourceText(name, content);
        return DocumentReader.Read(text, SourceFormatDetector.Detect(text), null, new DiagnosticBag());
    }

    private static List<string> IdsIn(string name, string content) => IdsOf(Read(name, content).Blocks.Select(block => block.Text.Content));

    private static List<string> IdsOf(IEnumerable<string> texts)
    {
        var ids = new PassageIds();
        return [.. texts.Select(text => ids.Next(NormalText.Of(text)))];
    }
}
