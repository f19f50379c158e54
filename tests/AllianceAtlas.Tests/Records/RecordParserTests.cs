using System.Diagnostics;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Records;
using AllianceAtlas.Documents.Text;
using FsCheck;
using FsCheck.Fluent;

namespace AllianceAtlas.Tests.Records;

public class RecordParserTests
{
    // What breaks scanners: every indicator, openers without their closers, odd line ends, marks outside the plane.
    private static readonly string[] Pieces =
    [
        "a", "b: ", "key:", "värde", "no", "'", "\"", "[", "]", "{", "}", ",", ": ", ":", "- ", "-", "? ", "# ", "|", ">", "&a ",
        "*a", "!t ", "!", "%YAML 1.2", "%YAML 99999999999.1\n---\n", "%", "@", "`", "---", "...", "\n", "\n  ", "\n    ", "\r\n", "\r", "\t", " ", "\\", "\\u00e5",
        "\\UFFFFFFFF", "\u0085", "\u2028", "\uFEFF", "\0", "\uD83D", "😀", "<<: ", "~", "|+9", ">-\n ", "12",
    ];

    private static readonly Config Repeatable =
        Config.QuickThrowOnFailure.WithMaxTest(5000).WithReplay(20261121UL, 7UL);

    public static TheoryData<string, string, string, string> Examples => SpecFile.Examples("records.md");

    [Theory]
    [MemberData(nameof(Examples))]
    public void Reads_as_specified(string name, string settings, string input, string expected)
    {
        _ = (name, settings);

        Assert.Equal(expected, Print(input));
    }

    [Theory]
    [InlineData("[", 100_000)]
    [InlineData("{a: ", 100_000)]
    [InlineData("- ", 100_000)]
    [InlineData("? ", 100_000)]
    [InlineData("[\n", 100_000)]
    [InlineData("- -\n", 100_000)]
    [InlineData("a: [", 100_000)]
    [InlineData("!a ", 100_000)]
    [InlineData("'", 100_001)]
    [InlineData("a: b\n", 100_000)]
    [InlineData("{", 300_000)]
    public void Hostile_repetition_ends_soon_and_is_told(string piece, int times)
    {
        var findings = new DiagnosticBag();
        var watch = Stopwatch.StartNew();

        RecordParser.Parse(new SourceText("a.yml", string.Concat(Enumerable.Repeat(piece, times))), findings);

        Assert.NotEmpty(findings.Sorted());
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), watch.Elapsed.ToString());
    }

    [Fact]
    public void An_alias_bomb_is_refused_at_its_first_anchor()
    {
        const string Bomb = "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]\n";

        Assert.StartsWith("ATLAS0011 at 1:4: An anchor or alias", Print(Bomb), StringComparison.Ordinal);
    }

    [Fact]
    public void A_region_of_a_file_is_placed_in_the_file()
    {
        var text = new SourceText("a.md", "---\ntitle: Allians\n---\nText");
        var region = TextSpan.FromBounds(4, text.Content.IndexOf("\n---\nText", StringComparison.Ordinal) + 1);

        var mapping = RecordParser.Parse(text, region, new DiagnosticBag())!;

        Assert.Equal("Allians", text.Slice(mapping.Entries[0].Value.Span).ToString());
    }

    [Fact]
    public void No_text_throws_and_every_span_lies_inside_its_parent()
    {
        var texts = Gen.Elements(Pieces).ListOf().Select(string.Concat).ToArbitrary();

        Prop.ForAll(texts, Holds).Check(Repeatable);
    }

    private static bool Holds(string content)
    {
        var findings = new DiagnosticBag();
        var text = new SourceText("a.yml", content);
        var mapping = RecordParser.Parse(text, findings);
        return mapping is null
            ? findings.HasErrors
            : Inside(mapping, new TextSpan(0, content.Length));
    }

    private static bool Inside(RecordNode node, TextSpan parent) =>
        node.Span.Start >= parent.Start && node.Span.End <= parent.End && node.Span.Length >= 0 && node switch
        {
            RecordSequence sequence => sequence.Items.All(item => Inside(item, node.Span)),
            RecordMapping mapping => mapping.Entries.All(entry => Inside(entry.Value, node.Span)),
            _ => true,
        };

    private static string Print(string input)
    {
        var findings = new DiagnosticBag();
        var text = new SourceText("a.yml", input);
        return RecordPrinter.Print(text, RecordParser.Parse(text, findings), findings);
    }
}
