using System.Diagnostics;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Prose;
using AllianceAtlas.Documents.Text;
using FsCheck;
using FsCheck.Fluent;

namespace AllianceAtlas.Tests.Prose;

public class ProseReaderTests
{
    private const string FrontMatter = "---\ntitle: a\nsummary: b\n---\n";

    private static readonly string[] Pieces =
    [
        "ord", " ", "\n", "\n\n", "*", "**", "_", "`", "```", "[", "]", "(", ")", "[@a-1999]", "[@a L1-L2; @b, s. 3]", "@", ";", "!",
        "<", ">", "</b>", "<!--", "# ", "## ", "- ", "1. ", "> ", "|", "|-|\n", "\\", "&lt;", "&", "~", "---\n", "\t", "    ", "\u2028",
        "[a]: b\n", "<https://a.se>", "{.x}", "^", ":", "\r\n", "\0", "\uD83D", "😀", "é", "o\u0308",
    ];

    private static readonly Config Repeatable =
        Config.QuickThrowOnFailure.WithMaxTest(3000).WithReplay(20261121UL, 13UL);

    public static TheoryData<string, string, string, string> Examples => SpecFile.Examples("prose.md");

    // Each stays just inside the bounds of ProseLimits, or just passes one of them.
    public static TheoryData<string, string> Hostile => new()
    {
        { "open brackets", Repeated("[a](b", 3_900) },
        { "too many open brackets", Repeated("[a](b", 10_000) },
        { "tag openings", Repeated("</", 20_000) + Repeated("<!--", 8_000) + Repeated("<?", 8_000) + Repeated("<![CDATA[", 1_000) },
        { "quotations", Repeated("> ", 2_000) + "a" },
        { "quotations, line by line", string.Concat(Enumerable.Range(1, 400).Select(n => Repeated(">", n) + "a\n")) },
        { "nested list", string.Concat(Enumerable.Range(0, 400).Select(n => Repeated(" ", n) + "- a\n")) },
        { "nested numbers in a line", Repeated("1. ", 33_000) },
        { "nested numbers, line by line", string.Concat(Enumerable.Range(0, 200).Select(n => Repeated("   ", n) + "1. a\n")) },
        { "equal headings", Repeated("## a\n", 19_000) },
        { "broad table", Repeated("|a", 10_000) + "\n" + Repeated("|-", 10_000) + "\n" + Repeated("|\n", 5_000) },
        { "long table", Repeated("|a", 29) + "\n" + Repeated("|-", 29) + "\n" + Repeated("|\n", 990) },
        { "too long a table", Repeated("|a", 29) + "\n" + Repeated("|-", 29) + "\n" + Repeated("|\n", 45_000) },
        { "reference definitions", string.Concat(Enumerable.Range(1, 3_900).Select(n => $"[{n}]: x\n")) },
        { "stars", Repeated("*", 99_000) },
        { "stars and words", Repeated("*a ", 30_000) + Repeated("a* ", 3_000) },
        { "emphasis in emphasis", Repeated("*a **b ", 7_000) + Repeated("b** a* ", 7_000) },
        { "underscores", Repeated("a_", 49_000) },
        { "backticks", string.Concat(Enumerable.Range(1, 440).Select(n => Repeated("`", n) + "a")) },
        { "open code fence", "```\n" + Repeated("a ", 49_000) },
        { "one paragraph", Repeated("en mening till. ", 6_000) },
        { "open citations", Repeated("[@a", 3_900) + Repeated(" ord", 20_000) },
        { "citations", Repeated("[@ask-2020 L7; @b-1999] ", 3_900) },
        { "items of one citation", "[@a" + Repeated("; @a", 24_000) + "]" },
        { "images in images", Repeated("![", 3_900) + Repeated("](a)", 3_900) },
        { "entities", Repeated("&", 99_000) },
        { "backslashes", Repeated("\\", 99_000) },
        { "autolinks", Repeated("<a:", 33_000) },
        { "headings by underlining", Repeated("a\n=\n", 24_000) },
        { "blank lines", Repeated("\n", 99_000) },
        { "one long line", Repeated("a", 10_000_000) },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public void Reads_as_specified(string name, string settings, string input, string expected)
    {
        _ = name;

        Assert.Equal(expected, Print(settings == "whole-file" ? input : FrontMatter + input));
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Hostile_input_ends_soon(string name, string body)
    {
        _ = name;
        var watch = Stopwatch.StartNew();

        _ = Print(FrontMatter + body).Length;

        // Each takes less than half a second alone; the bound leaves room for a machine busy with other tests.
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), watch.Elapsed.ToString());
    }

    [Fact]
    public void No_text_throws_and_every_citation_stands_where_its_place_says()
    {
        var texts = Gen.Elements(Pieces).ListOf().Select(string.Concat).ToArbitrary();

        Prop.ForAll(texts, Holds).Check(Repeatable);
    }

    private static bool Holds(string body)
    {
        var text = new SourceText("a.md", FrontMatter + body);
        var document = ProseReader.Read(text, new DiagnosticBag());
        return document is null || document.Citations.All(citation =>
            At(text, citation.Place).StartsWith("[@", StringComparison.Ordinal) &&
            citation.Items.All(item => At(text, item.Place).StartsWith("@" + item.Key, StringComparison.Ordinal)));
    }

    private static string At(SourceText text, Place place) =>
        text.Content[(text.LineSpan(place.Start.Line).Start + place.Start.Column - 1)..];

    private static string Print(string content)
    {
        var findings = new DiagnosticBag();
        return ProsePrinter.Print(ProseReader.Read(new SourceText("a.md", content), findings), findings);
    }

    private static string Repeated(string piece, int times) => string.Concat(Enumerable.Repeat(piece, times));
}
