using AllianceAtlas.Documents.Blocks;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Sources;
using AllianceAtlas.Documents.Text;
using FsCheck;
using FsCheck.Fluent;

namespace AllianceAtlas.Tests.Sources;

public class DocumentReaderProperties
{
    // Pieces whose combinations reach every branch of the readers; the seed is fixed so that CI is deterministic.
    private static readonly string[] Pieces =
    [
        "Terapeuten väntar på ", "patienten som ", "handled-", "ningsalliansen ", "och ", "är ", "Metod", "1.1 ", "2. ", "1) ", "• ", "”", "“", "\"", "(Alm, 2014)",
        ". ", "? ", ": ", ", ", "\n", "\n\n", "\n \n", "\n\n\n", "\f", "\r\n", "\t", "   ", " ", "Tabell 1", "Figur 2. ", "Referenser", "Bilaga 1", "12", "RUBRIK 12",
        "# ", "## ", "**", "*", "> ", "- ", "| a | b |", "|---|---|", "`", "[a](b)", "[", "](", "&amp;", "&", ";", "<p>", "</p>", "<div>", "<h2>", "</h2>", "<sup>1</sup>",
        "<li>", "<table><tr><td>", "<!--", "-->", "<", ">", "æ", "ö", "𝔸", "\u00AD", "\u00A0", "\uFEFF", "\0", "---\n", "A", "b",
    ];

    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithMaxTest(400).WithReplay(20180903, 7);

    [Fact]
    public void Spans_lie_in_the_file_and_lines_hold_their_characters() =>
        Check.One(Fixed, Prop.ForAll(Texts(), text => OfEveryFormat(text).All(d => d.Blocks.All(b => LiesInside(d.Text, b)))));

    [Fact]
    public void Blocks_come_in_the_order_of_the_file() =>
        Check.One(Fixed, Prop.ForAll(Texts(), text => OfEveryFormat(text).All(d =>
            d.Blocks.Zip(d.Blocks.Skip(1)).All(pair => pair.First.Text.FileStart <= pair.Second.Text.FileStart))));

    [Fact]
    public void No_letter_of_a_printed_text_is_lost_or_doubled() =>
        Check.One(Fixed, Prop.ForAll(Texts(), text =>
        {
            var source = new SourceText("a.txt", text);
            var findings = new DiagnosticBag();
            var document = DocumentReader.Read(source, SourceFormat.PdfText, null, findings);
            var left = findings.Sorted().Where(d => d.Descriptor == DiagnosticCatalogue.FurnitureLeftOut).Select(d => d.Arguments[0]);

            return Letters(text) == Letters(string.Concat(document.Blocks.Select(b => b.Text.Content).Concat(left)));
        }));

    [Fact]
    public void Characters_point_to_themselves() =>
        Check.One(Fixed, Prop.ForAll(Texts(), text =>
        {
            var document = DocumentReader.Read(new SourceText("a.txt", text), SourceFormat.PdfText, null, new DiagnosticBag());

            return document.Blocks.All(b => Enumerable.Range(0, b.Text.Length)
                .All(i => b.Text.Content[i] == ' ' || b.Text.Content[i] == text[b.Text.OffsetInFile(i)]));
        }));

    private static Arbitrary<string> Texts() =>
        Gen.OneOf(
            Gen.Elements(Pieces).ListOf().Select(string.Concat),
            ArbMap.Default.GeneratorFor<string?>().Select(s => s ?? ""))
        .ToArbitrary();

    private static IEnumerable<Document> OfEveryFormat(string text)
    {
        var source = new SourceText("a.txt", text);
        return Enum.GetValues<SourceFormat>().Select(format => DocumentReader.Read(source, format, null, new DiagnosticBag()));
    }

    private static bool LiesInside(SourceText source, Block block)
    {
        for (var i = 0; i < block.Text.Length; i++)
        {
            var offset = block.Text.OffsetInFile(i);
            if (offset < 0 || offset > source.Content.Length || !block.Lines.Contains(source.LineAt(offset)))
            {
                return false;
            }
        }

        return block.Text.Length > 0;
    }

    private static string Letters(string text) =>
        string.Concat(text.Where(char.IsLetter).Order());
}
