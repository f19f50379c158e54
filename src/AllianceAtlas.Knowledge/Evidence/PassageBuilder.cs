using AllianceAtlas.Documents.Blocks;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Knowledge.Evidence;

/// <summary>Divides a document into passages: each block but the headings, and each cell of a table.</summary>
internal sealed class PassageBuilder(Document document)
{
    private const int MaxCellsAcross = 64;

    private readonly PassageIds _ids = new();
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<PassageText> _passages = [];
    private readonly List<(TextSpan Span, string Id)> _places = [];

    /// <summary>The passages in the order of the file.</summary>
    public IReadOnlyList<PassageText> Build()
    {
        foreach (var block in document.Blocks.Where(block => block.Kind != BlockKind.Heading))
        {
            if (block.Rows.Count == 0)
            {
                Add(block, block.Text, block.Lines);
            }

            foreach (var cell in block.Rows.SelectMany(row => row).Where(cell => cell.Length > 0))
            {
                Add(block, cell, LinesOf(cell));
            }
        }

        _places.Sort((one, other) => one.Span.Start.CompareTo(other.Span.Start));
        return _passages;
    }

    /// <summary>Id of the passage that holds the character at <paramref name="offset"/> of the file; null outside all.</summary>
    public string? IdAt(int offset)
    {
        // Passages begin in the order of the file; only cells of one table can lie inside each other's span, and the
        // last of them that begins before the character and reaches it is its own.
        var low = 0;
        var high = _places.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _places[middle].Span.Start <= offset ? (middle + 1, high) : (low, middle);
        }

        for (var i = low - 1; i >= 0 && low - i <= MaxCellsAcross; i--)
        {
            if (offset < _places[i].Span.End)
            {
                return _places[i].Id;
            }
        }

        return null;
    }

    private void Add(Block block, MappedText text, LineRange lines)
    {
        var normal = NormalText.Of(text.Content);
        if (normal.Words == 0)
        {
            return;
        }

        var id = _ids.Next(normal);
        var headings = block.Section.Select(PersonalData.Hide).ToList();
        var section = string.Join('\n', headings);
        var number = _numbers[section] = _numbers.GetValueOrDefault(section) + 1;
        var passage = new Passage(
            id, block.Kind, lines, headings, number, block.Language, normal.Words, normal.Hash, block.Page);
        _passages.Add(new PassageText(passage, text));
        _places.Add((TextSpan.FromBounds(text.FileStart, text.FileEnd), id));
    }

    private LineRange LinesOf(MappedText cell) =>
        new(document.Text.LineAt(cell.FileStart), document.Text.LineAt(cell.FileEnd - 1));
}
