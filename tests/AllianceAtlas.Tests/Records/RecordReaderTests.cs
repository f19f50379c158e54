using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Records;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Tests.Records;

public class RecordReaderTests
{
    private readonly DiagnosticBag _findings = new();

    private IEnumerable<string> Findings => _findings.Sorted()
        .Select(one => FormattableString.Invariant($"{one.Place.Start.Line}:{one.Place.Start.Column} {one.Descriptor.Id} {one.Message}"));

    [Fact]
    public void Takes_out_what_is_asked_for()
    {
        var reader = Reader("title: Allians\ncore: true\nwords: 40\nterms: [a, b]\nslug: {sv: x}\nlist: [{id: one}, {id: two}]\n");

        Assert.Equal("Allians", reader.RequiredText("title"));
        Assert.True(reader.Flag("core"));
        Assert.Equal(40, reader.Number("words"));
        Assert.Equal(["a", "b"], reader.Texts("terms"));
        Assert.Equal("x", reader.Nested("slug")?.Text("sv"));
        Assert.Equal(["one", "two"], reader.NestedList("list").Select(item => item.Text("id")));
        reader.Finish();
        Assert.Empty(Findings);
    }

    [Fact]
    public void What_may_be_missing_is_missing_in_silence()
    {
        var reader = Reader("a: b\n");

        Assert.Null(reader.Text("title"));
        Assert.False(reader.Flag("core"));
        Assert.Equal(0, reader.Number("words"));
        Assert.Empty(reader.Texts("terms"));
        Assert.Null(reader.Nested("slug"));
        Assert.Empty(reader.NestedList("list"));
        Assert.Empty(Findings);
    }

    [Fact]
    public void A_reference_knows_its_place()
    {
        var reference = Reader("related:\n  - rupture\n").References("related")[0];

        Assert.Equal(new Reference("rupture", new Place("a.yml", new LinePosition(2, 5), new LinePosition(2, 12))), reference);
    }

    [Fact]
    public void A_missing_key_is_told_at_the_record()
    {
        _ = Reader("# först\na: b\n").RequiredText("title");

        Assert.Equal(["2:1 ATLAS0013 The key 'title' is missing. Add it; docs/content-format.md shows the form"], Findings);
    }

    [Fact]
    public void A_key_nobody_asked_for_is_told_with_the_nearest_that_is_known()
    {
        var reader = Reader("titel: x\nsummary: y\n");
        _ = (reader.Text("title"), reader.Text("summary"));

        reader.Finish();

        Assert.Equal(
            ["1:1 ATLAS0012 The key 'titel' is not known here (did you mean 'title'?). Known keys: summary, title"], Findings);
    }

    [Theory]
    [InlineData("k: [a]", "1:4 ATLAS0014 'k' cannot be a list. Expected a single value")]
    [InlineData("k: {a: b}", "1:4 ATLAS0014 'k' cannot be keys with values. Expected a single value")]
    public void A_single_value_is_single(string record, string finding)
    {
        Assert.Null(Reader(record).Text("k"));

        Assert.Equal([finding], Findings);
    }

    [Theory]
    [InlineData("k: a", "'a'")]
    [InlineData("k:", "empty")]
    [InlineData("k: [[a]]", "a list")]
    [InlineData("k: [{a: b}]", "a list")]
    public void A_list_of_words_holds_words(string record, string found)
    {
        Assert.Empty(Reader(record).References("k"));

        Assert.Equal([$"1:{(record == "k:" ? 3 : 4)} ATLAS0014 'k' cannot be {found}. Expected a list: [one, two]"], Findings);
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData("99999999999")]
    [InlineData("fyra")]
    public void A_number_is_whole(string written)
    {
        Assert.Equal(0, Reader("k: " + written).Number("k"));

        Assert.Equal([$"1:4 ATLAS0014 'k' cannot be '{written}'. Expected a whole number"], Findings);
    }

    [Theory]
    [InlineData("yes")]
    [InlineData("True")]
    [InlineData("no")]
    public void A_flag_is_true_or_false(string written)
    {
        Assert.False(Reader("k: " + written).Flag("k"));

        Assert.Equal([$"1:4 ATLAS0014 'k' cannot be '{written}'. Expected true, false"], Findings);
    }

    private RecordReader Reader(string content)
    {
        var text = new SourceText("a.yml", content);
        return new RecordReader(text, RecordParser.Parse(text, _findings)!, _findings);
    }
}
