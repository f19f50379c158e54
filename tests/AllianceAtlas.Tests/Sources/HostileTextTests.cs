using System.Diagnostics;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Sources;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Tests.Sources;

/// <summary>Texts made to keep a parser busy. Each is read, or refused with a finding, in a few seconds on a slow machine.</summary>
public class HostileTextTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public static TheoryData<string, SourceFormat, string> Texts => new()
    {
        { "one endless word", SourceFormat.PdfText, new string('x', 5_000_000) },
        { "one endless line", SourceFormat.PdfText, Repeat("ord ", 1_000_000) },
        { "captions only", SourceFormat.PdfText, Repeat("Tabell 1. x\n\n", 100_000) },
        { "questions only", SourceFormat.PdfText, Repeat("Vad då?\n", 200_000) },
        { "page numbers only", SourceFormat.PdfText, string.Join("\n\n", Enumerable.Range(1, 200_000)) },
        { "an open quotation", SourceFormat.PdfText, Repeat("”hej och hå, så var det\nen gång\n", 100_000) },
        { "hyphens only", SourceFormat.PdfText, Repeat("och detta ord tar aldrig slut utan går vid-\n", 100_000) },
        { "open links", SourceFormat.Markdown, Repeat("[a](b", 100_000) },
        { "open tags", SourceFormat.Markdown, Repeat("</ <!-- <? <![CDATA[ ", 50_000) },
        { "nested quotations", SourceFormat.Markdown, Repeat("> ", 500) + "x" },
        { "nested lists", SourceFormat.Markdown, Repeat("1. ", 5_000) + "x" },
        { "nested emphasis", SourceFormat.Markdown, Repeat("*a _b ", 100_000) },
        { "a wide table", SourceFormat.Markdown, Repeat("| a ", 10_000) + "|\n" + Repeat("|-", 10_000) + "|\n" + Repeat("| b |\n", 5_000) },
        { "link definitions", SourceFormat.Markdown, string.Concat(Enumerable.Range(0, 50_000).Select(i => $"[a{i}]: b\n")) },
        { "nested elements", SourceFormat.Html, Repeat("<div>", 100_000) },
        { "unclosed formatting", SourceFormat.Html, Repeat("<b><p>", 50_000) },
        { "hidden depth", SourceFormat.Html, Repeat("<div></i>", 50_000) },
        { "open comments", SourceFormat.Html, "<p>a</p>" + Repeat("<!--", 200_000) },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Is_read_or_refused_in_time(string name, SourceFormat format, string content)
    {
        var findings = new DiagnosticBag();
        var watch = Stopwatch.StartNew();

        var document = DocumentReader.Read(new SourceText(name, content), format, null, findings);

        Assert.True(watch.Elapsed < Patience, $"{name}: {watch.Elapsed}");
        Assert.True(document.Blocks.Count > 0 || findings.HasErrors || format != SourceFormat.Markdown, name);
    }

    [Fact]
    public void Time_grows_with_the_length_alone()
    {
        var once = Thesis(400);
        var tenfold = Thesis(4_000);
        Time(once);

        var shorter = Time(once);
        var longer = Time(tenfold);

        Assert.True(longer < (shorter * 30) + TimeSpan.FromSeconds(1), $"{shorter} for one, {longer} for ten");
    }

    private static TimeSpan Time(SourceText text)
    {
        var watch = Stopwatch.StartNew();
        DocumentReader.Read(text, SourceFormat.PdfText, null, new DiagnosticBag());
        return watch.Elapsed;
    }

    private static SourceText Thesis(int copies) => new(
        "thesis.txt",
        Repeat(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Fixtures", "Articles", "thesis-sv.txt")), copies));

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
