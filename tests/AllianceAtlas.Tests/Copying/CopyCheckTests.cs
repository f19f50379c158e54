using System.Text;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge;

namespace AllianceAtlas.Tests.Copying;

/// <summary>What counts as copied, tried on the minimal site and its own text.</summary>
public class CopyCheckTests
{
    // From the text of the minimal site; the paragraph goes on after a citation.
    private const string Sentence = "Ett alliansbrott märks när parterna slutar dra åt samma håll";
    private const string Heading = "Vad ett alliansbrott är";

    [Theory]
    [InlineData("Så här: " + Sentence + ".", 10)]
    [InlineData("Så här: ETT ALLIANSBROTT, märks när\nparterna (slutar) dra!", 7)]
    [InlineData("Ett alliansbrott märks när [@ask-2020 L7] parterna slutar dra undan.", 7)]
    [InlineData("Ett [alliansbrott](concept:rupture) märks när parterna slutar dra undan.", 7)]
    [InlineData("Ett alliansbrott märks år 2001 när parterna slutar dra undan.", 0)]
    [InlineData("Ett alliansbrott märks 7 när parterna slutar dra undan.", 7)]
    [InlineData("Ett alliansbrott märks när parterna bråkar.", 0)]
    [InlineData("Texten: ”" + Sentence + "”.", 0)]
    [InlineData("Teksten: «" + Sentence + "».", 0)]
    [InlineData("Ett alliansbrott märks ”när parterna” slutar dra åt samma håll.", 0)]
    [InlineData("Texten: ”" + Sentence + ".\n\nOch ”mer”.", 10)]
    [InlineData("”Kort.” " + Sentence + " ”kort”.", 10)]
    public void Six_words_in_a_row_count_outside_quotation_marks(string written, int words)
    {
        var findings = Copied(written);

        Assert.Equal(words == 0 ? [] : [words], findings.Select(finding => int.Parse(finding.Message.Split(' ')[0], null)));
    }

    [Fact]
    public void Marks_too_far_apart_make_no_quotation()
    {
        var filling = string.Concat(Enumerable.Repeat("utfyllnad ", 40));

        Assert.Single(Copied($"”{filling}{Sentence}”"));
    }

    [Fact]
    public void The_finding_points_at_the_first_and_after_the_last_word_copied()
    {
        var finding = Assert.Single(Copied($"Så här: {Sentence}."));

        Assert.Equal("content/concepts/alliance.sv.md", finding.Place.Path);
        Assert.Equal((11, 9), (finding.Place.Start.Line, finding.Place.Start.Column));
        Assert.Equal(9 + Sentence.Length, finding.Place.End.Column);
    }

    [Theory]
    [InlineData("Texten handlar om Alliansen när den prövas och annat.")]
    [InlineData(Heading + " och två sätt att svara på det.")]
    [InlineData("Berg, A. (1999). Om band i arbete. Norrskenets förlag.")]
    [InlineData("(Ask & Lund, 2001, s. 12)")]
    public void Names_are_no_sentences(string written) => Assert.Empty(Copied(written));

    [Fact]
    public void Without_the_texts_nothing_is_compared()
    {
        var files = Written(Sentence) with { Texts = [] };
        var findings = new DiagnosticBag();

        AtlasReader.Read(files, findings);

        Assert.Equal([DiagnosticCatalogue.TextNotAtHand], findings.Sorted().Select(finding => finding.Descriptor));
    }

    [CorpusFact]
    public void Nothing_under_content_and_no_record_holds_six_words_of_the_texts()
    {
        var findings = new DiagnosticBag();

        AtlasReader.Read(Corpus(Repository.Read("content")), findings);

        Assert.DoesNotContain(findings.Sorted(), finding => finding.Descriptor == DiagnosticCatalogue.WordsCopied);
    }

    [CorpusFact]
    public void Six_words_of_every_text_would_be_found()
    {
        var stolen = CorpusTexts.Files.Keys.Select(id => (Id: id, Words: SomeWords(id))).ToList();
        var content = Repository.Read("content").Select(file => file.Name == "pages/about.sv.md"
            ? Appended(file, string.Concat(stolen.Select(one => $"\n\n{one.Words}\n")))
            : file);
        var findings = new DiagnosticBag();

        AtlasReader.Read(Corpus([.. content]), findings);

        var found = findings.Sorted().Where(finding => finding.Descriptor == DiagnosticCatalogue.WordsCopied).Select(finding => finding.Message);
        Assert.All(stolen, one => Assert.Contains(found, message => message.Contains(one.Id, StringComparison.Ordinal)));
    }

    private static AtlasFiles Corpus(IReadOnlyList<InputFile> content) => new(
        content,
        Repository.Read("seeds"),
        [.. CorpusTexts.Files.Values.Select(name => new InputFile(name, name, File.ReadAllBytes(Path.Combine(CorpusTexts.Folder!, name))))]);

    // Twelve words out of the longest line, so that a name or a citation in it does not hide them.
    private static string SomeWords(string source)
    {
        var line = CorpusTexts.Read(source).Content.Split('\n').MaxBy(line => line.Length)!;
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word.All(char.IsLetter)).ToList();
        return string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(words.Count / 4).Take(12));
    }

    private static IReadOnlyList<Diagnostic> Copied(string written)
    {
        var findings = new DiagnosticBag();
        AtlasReader.Read(Written(written), findings);
        return [.. findings.Sorted().Where(finding => finding.Descriptor == DiagnosticCatalogue.WordsCopied)];
    }

    private static AtlasFiles Written(string text)
    {
        var files = FixtureSite.Read();
        return files with
        {
            Content = [.. files.Content.Select(file => file.Name == "concepts/alliance.sv.md" ? Appended(file, $"\n{text}\n") : file)],
        };
    }

    private static InputFile Appended(InputFile file, string text) =>
        file with { Bytes = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(file.Bytes.Span).TrimEnd('\n') + "\n" + text) };
}
