using AllianceAtlas.Documents.Blocks;
using AllianceAtlas.Knowledge.Evidence;

namespace AllianceAtlas.Knowledge.Copying;

/// <summary>
/// Every six words in a row of the running text of the sources. Names are no sentences: citations, entries of a
/// reference list, headings and the titles of works may be written as they are, and are not in it.
/// </summary>
internal sealed class RunIndex
{
    private const int Unknown = -1;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<WordRun, string> _sources = [];

    /// <summary>The runs of <paramref name="readings"/>, by source id, without those inside one of <paramref name="titles"/>.</summary>
    public RunIndex(IReadOnlyDictionary<string, SourceReading> readings, IEnumerable<string> titles)
    {
        foreach (var (source, reading) in readings.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            Add(source, reading);
        }

        var headings = readings.Values.SelectMany(reading => reading.Document.Blocks)
            .Where(block => block.Kind == BlockKind.Heading)
            .Select(block => block.Text.Content);
        foreach (var name in titles.Concat(headings))
        {
            foreach (var (_, run) in WordRun.In(NumbersOf(WordsOf(name), name)))
            {
                _sources.Remove(run);
            }
        }
    }

    /// <summary>The source that holds the run beginning at each of <paramref name="words"/> of <paramref name="content"/>, or null; in their order.</summary>
    public IReadOnlyList<string?> SourcesOf(IReadOnlyList<PlainWord> words, string content)
    {
        var sources = new string?[words.Count];
        foreach (var (at, run) in WordRun.In(NumbersOf(words, content)))
        {
            sources[at] = _sources.GetValueOrDefault(run);
        }

        return sources;
    }

    private void Add(string source, SourceReading reading)
    {
        var cited = Cited(reading);
        foreach (var block in reading.Document.Blocks.Where(block => block.Kind is not (BlockKind.Heading or BlockKind.Reference)))
        {
            var stretch = new List<int>();
            foreach (var word in WordsOf(block.Text.Content))
            {
                if (cited[block.Text.OffsetInFile(word.Start)])
                {
                    AddRuns(source, stretch);
                    stretch.Clear();
                    continue;
                }

                var text = word.In(block.Text.Content).ToString();
                if (!_numbers.TryGetValue(text, out var number))
                {
                    _numbers[text] = number = _numbers.Count;
                }

                stretch.Add(number);
            }

            AddRuns(source, stretch);
        }
    }

    // For each character of the file, whether it belongs to a citation.
    private static bool[] Cited(SourceReading reading)
    {
        var cited = new bool[reading.Document.Text.Content.Length];
        foreach (var citation in reading.Citations)
        {
            cited.AsSpan(citation.Span.Start, citation.Span.Length).Fill(true);
        }

        return cited;
    }

    private void AddRuns(string source, List<int> words)
    {
        foreach (var (_, run) in WordRun.In(words))
        {
            _sources.TryAdd(run, source);
        }
    }

    private static List<PlainWord> WordsOf(string content)
    {
        var words = new List<PlainWord>();
        PlainWord.AddTo(words, content);
        return words;
    }

    private List<int> NumbersOf(IReadOnlyList<PlainWord> words, string content)
    {
        var known = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        return [.. words.Select(word => known.TryGetValue(word.In(content), out var number) ? number : Unknown)];
    }
}
