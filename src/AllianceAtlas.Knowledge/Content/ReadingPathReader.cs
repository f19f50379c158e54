using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Prose;
using AllianceAtlas.Documents.Records;
using AllianceAtlas.Knowledge.Paths;
using AllianceAtlas.Knowledge.Vocabulary;

namespace AllianceAtlas.Knowledge.Content;

/// <summary>Reads <c>content/paths/&lt;id&gt;.yml</c>.</summary>
internal static class ReadingPathReader
{
    public static ReadingPath? Read(string id, RecordReader reader, PageTexts? texts, DiagnosticBag findings)
    {
        reader.Require("order");
        reader.Require("steps");
        var slug = reader.RequiredBilingual("slug");
        var order = reader.Number("order");
        var steps = reader.NamedIds("steps");
        if (steps.Count == 0)
        {
            reader.Reject("steps", "at least one page: [concept:alliance]");
        }

        if (texts is null)
        {
            return null;
        }

        foreach (var text in texts.Both)
        {
            CheckSections(text.Body, steps.Count, findings);
        }

        return new ReadingPath(id, slug, order, steps, texts, reader.Place);
    }

    // The sections and the steps are matched by their order, so one too few would set every later text beside the wrong page.
    private static void CheckSections(ProseDocument text, int steps, DiagnosticBag findings)
    {
        var sections = text.Blocks.Count(block => block is ProseHeading { Level: 2 });
        if (sections != steps + 1)
        {
            findings.Add(Diagnostic.AtFile(
                DiagnosticCatalogue.SectionsAreNotSteps, text.Path, $"{sections}", $"{steps}", $"{steps + 1}"));
        }
    }
}
