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
        var reference = Reader("related:\n  - rupture\n").NamedIds("related")[0];

        Assert.Equal(new NamedId("rupture", new Place("a.yml", new LinePosition(2, 5), new LinePosition(2, 12))), reference);
    }

    [Fact]
    public void A_missing_key_is_told_at_the_record()
    {
        var reader = Reader("# först\na: b\n");
        _ = (reader.Text("a"), reader.RequiredText("title"));

        reader.Finish();

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

    [Fact]
    public void A_misspelt_key_is_not_missing_as_well()
    {
        var reader = Reader("titel: x\n");
        _ = reader.RequiredText("title");

        reader.Finish();

        Assert.Equal(["1:1 ATLAS0012 The key 'titel' is not known here (did you mean 'title'?). Known keys: title"], Findings);
    }

    [Theory]
    [InlineData("sv:ett: ", "(a blank is missing behind 'sv:')")]
    [InlineData("\u00A0sv: ett", "(it has a blank in it of another kind than the space bar gives: type the line anew)")]
    [InlineData("zzzz: ett", "(does it belong to 'text' above? Then set it further in)")]
    public void A_key_that_a_slip_made_is_told_as_that_slip(string line, string remark)
    {
        var reader = Reader($"text:\n{line}\n");
        _ = (reader.Text("text"), reader.Text("sv"));

        reader.Finish();

        Assert.Contains(remark, Assert.Single(Findings), StringComparison.Ordinal);
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
    [InlineData("k: a", "1:4", "'a'", "a list: [a]")]
    [InlineData("k: -a", "1:4", "'-a'", "a list, each line of it with a hyphen and a blank before the value: - one")]
    [InlineData("k:", "1:3", "empty", "a list: [one, two]")]
    [InlineData("k: # a", "1:3", "empty, and all behind a # is a remark", "a list: [one, two]")]
    [InlineData("k: {a: b}", "1:4", "keys with values", "a list: [one, two]")]
    [InlineData("k: [a, [b]]", "1:8", "a list", "a single value in every place of the list")]
    [InlineData("k: [{a: b}]", "1:5", "keys with values", "a single value in every place of the list")]
    public void A_list_of_words_holds_words(string record, string at, string found, string expected)
    {
        Assert.Empty(Reader(record).NamedIds("k"));

        Assert.Equal([$"{at} ATLAS0014 'k' cannot be {found}. Expected {expected}"], Findings);
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
    [InlineData("yes", "")]
    [InlineData("True", " (did you mean 'true'?)")]
    [InlineData("no", "")]
    public void A_flag_is_true_or_false(string written, string suggestion)
    {
        Assert.False(Reader("k: " + written).Flag("k"));

        Assert.Equal([$"1:4 ATLAS0014 'k' cannot be '{written}'. Expected true, false{suggestion}"], Findings);
    }

    private RecordReader Reader(string content)
    {
        var text = new SourceText("a.yml", content);
        return new RecordReader(text, RecordParser.Parse(text, _findings)!, _findings);
    }
}
