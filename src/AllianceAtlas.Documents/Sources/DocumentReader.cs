using System.Globalization;
using AllianceAtlas.Documents.Blocks;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Sources.Html;
using AllianceAtlas.Documents.Sources.Markdown;
using AllianceAtlas.Documents.Sources.PdfText;
using AllianceAtlas.Documents.Sources.Reading;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Documents.Sources;

/// <summary>
/// Turns a source article into its document tree: headings, paragraphs, quotations, tables, lists, captions and
/// references, each with its exact place in the file. Never throws on content, whatever the text holds.
/// </summary>
public static class DocumentReader
{
    /// <summary>Reads <paramref name="text"/> by itself, without words of other texts.</summary>
    public static Document Read(SourceText text, SourceFormat format, Language? language, DiagnosticBag findings) =>
        Read(text, format, language, Lexicon.Empty, findings);

    /// <summary>Reads <paramref name="text"/>.</summary>
    /// <param name="text">The article as received.</param>
    /// <param name="format">How it is written down; <see cref="SourceFormatDetector"/> finds out.</param>
    /// <param name="language">Main language, or null to find it out from the text.</param>
    /// <param name="lexicon">Words of other texts, for line ends the article does not decide.</param>
    /// <param name="findings">Receives what was left out and what stayed doubtful, as notes.</param>
    /// <returns>The tree; without blocks when the text is too large or nested too deep to be read.</returns>
    public static Document Read(SourceText text, SourceFormat format, Language? language, Lexicon lexicon, DiagnosticBag findings)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(lexicon);
        ArgumentNullException.ThrowIfNull(findings);

        ReportHidden(text, findings);
        var drafts = format switch
        {
            SourceFormat.Html => HtmlReader.Read(text, findings),
            SourceFormat.Markdown => MarkdownReader.Read(text, findings),
            _ => PdfTextReader.Read(text, lexicon, findings),
        };
        DropRubric(text, drafts, findings);
        return OutlineBuilder.Build(text, drafts, language);
    }

    // What the journal prints above the title.
    private static void DropRubric(SourceText text, List<DraftBlock> drafts, DiagnosticBag findings)
    {
        while (drafts is [{ Kind: BlockKind.Paragraph or BlockKind.Heading } first, _, ..] && ArticleParts.IsRubric(first.Text.Content))
        {
            findings.Add(Diagnostic.At(
                DiagnosticCatalogue.FurnitureLeftOut, text, TextSpan.FromBounds(first.Text.FileStart, first.Text.FileEnd), first.Text.Content));
            drafts.RemoveAt(0);
        }
    }

    // Form feeds end the pages of a PDF's text and soft hyphens the lines; the readers know both.
    private static void ReportHidden(SourceText text, DiagnosticBag findings)
    {
        var (count, first) = (0, -1);
        for (var at = HiddenCharacters.IndexIn(text.Content); at >= 0; at = HiddenCharacters.IndexIn(text.Content, at + (char.IsSurrogatePair(text.Content, at) ? 2 : 1)))
        {
            if (text.Content[at] is not ('\f' or '\u00AD'))
            {
                (count, first) = (count + 1, first < 0 ? at : first);
            }
        }

        if (count > 0)
        {
            findings.Add(Diagnostic.At(
                DiagnosticCatalogue.HiddenInArticle,
                text,
                new TextSpan(first, 1),
                count.ToString(CultureInfo.InvariantCulture),
                HiddenCharacters.NameAt(text.Content, first)));
        }
    }
}
