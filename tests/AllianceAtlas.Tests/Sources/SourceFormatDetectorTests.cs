using AllianceAtlas.Documents.Sources;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Tests.Sources;

public class SourceFormatDetectorTests
{
    [Theory]
    [InlineData("<!DOCTYPE html>\n<html>", SourceFormat.Html)]
    [InlineData("\uFEFF\n <html lang=\"nb\">", SourceFormat.Html)]
    [InlineData("---\ntitle: Om\n---\nText", SourceFormat.Markdown)]
    [InlineData("Ingress\n\n## Metod\n", SourceFormat.Markdown)]
    [InlineData("14\n\n**Kollegialt stöd**\n", SourceFormat.Markdown)]
    [InlineData("14\n\n*“en röst i kursiv*\n", SourceFormat.Markdown)]
    [InlineData("Metod\n\nDeltagarna var sju.\n", SourceFormat.PdfText)]
    [InlineData("#hashtag och * en stjärna\n* inte kursiv\n", SourceFormat.PdfText)]
    [InlineData("5 < 6 och <html> nämns här", SourceFormat.PdfText)]
    [InlineData("", SourceFormat.PdfText)]
    public void Format_is_found_out_from_the_text(string content, SourceFormat expected) =>
        Assert.Equal(expected, SourceFormatDetector.Detect(new SourceText("a", content)));
}
