using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Prose;
using AllianceAtlas.Documents.Records;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Vocabulary;

namespace AllianceAtlas.Knowledge.Content;

/// <summary>Reads one page text: title and summary from the front matter, the body as a tree.</summary>
internal static class PageTextReader
{
    public static PageText? Read(SourceText file, DiagnosticBag findings)
    {
        if (ProseReader.Read(file, findings) is not { } body)
        {
            return null;
        }

        var reader = new RecordReader(file, body.FrontMatter, findings);
        var text = new PageText(reader.RequiredText("title"), reader.RequiredText("summary"), body);
        reader.Finish();
        return text;
    }
}
