using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Content;
using AllianceAtlas.Knowledge.Evidence;

namespace AllianceAtlas.Knowledge.Copying;

/// <summary>
/// Reports six or more words in a row that a content file shares with the running text of a source, outside quotation
/// marks. The atlas holds facts about the texts, never their sentences.
/// </summary>
internal static class CopyCheck
{
    /// <summary>Checks <paramref name="files"/> against the texts at hand; <paramref name="titles"/> may be written anywhere.</summary>
    public static void Check(
        IEnumerable<ContentFile> files,
        IReadOnlyDictionary<string, SourceReading> readings,
        IEnumerable<string> titles,
        DiagnosticBag findings)
    {
        if (readings.Count == 0)
        {
            return;
        }

        var index = new RunIndex(readings, titles);
        var own = new OwnWords();
        foreach (var file in files)
        {
            var text = file.Text();
            Check(text, own.In(text.Content), index, findings);
        }
    }

    private static void Check(SourceText text, IReadOnlyList<PlainWord> words, RunIndex index, DiagnosticBag findings)
    {
        var sources = index.SourcesOf(words, text.Content);
        for (var first = 0; first < sources.Count; first++)
        {
            if (sources[first] is not { } source)
            {
                continue;
            }

            // Runs that overlap are one copied stretch.
            var last = first + WordRun.Length - 1;
            for (var next = first + 1; next <= last && next < sources.Count; next++)
            {
                last = sources[next] is null ? last : next + WordRun.Length - 1;
            }

            Report(text, words, first, last, source, findings);
            first = last;
        }
    }

    private static void Report(
        SourceText text, IReadOnlyList<PlainWord> words, int first, int last, string source, DiagnosticBag findings)
    {
        var shown = string.Join(' ', words.Skip(first).Take(WordRun.Length).Select(word => word.In(text.Content).ToString()));
        findings.Add(Diagnostic.At(
            DiagnosticCatalogue.WordsCopied,
            text,
            TextSpan.FromBounds(words[first].Start, words[last].End),
            $"{last - first + 1}", source, shown));
    }
}
