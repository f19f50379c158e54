using System.Globalization;
using System.Text.Json;
using AllianceAtlas.Documents.Blocks;
using AllianceAtlas.Documents.Sources;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Tests.Sources;

/// <summary>
/// An article with annotations made by hand, by people who do not know the readers: <c>NAME.gold.json</c> beside
/// <c>NAME.txt</c>, <c>.md</c> or <c>.html</c> in <c>Fixtures/Unseen</c>.
/// </summary>
public sealed class GoldArticle
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    private GoldArticle(SourceText text, Annotations gold) => (Text, Gold) = (text, gold);

    /// <summary>Names of the articles that are there.</summary>
    public static IReadOnlyList<string> Names { get; } = Directory.Exists(Folder)
        ? [.. Directory.EnumerateFiles(Folder, "*" + Suffix).Select(path => Path.GetFileName(path)[..^Suffix.Length]).Order(StringComparer.Ordinal)]
        : [];

    /// <summary>The article.</summary>
    public SourceText Text { get; }

    /// <summary>What a reader sees in it.</summary>
    public Annotations Gold { get; }

    /// <summary>How it is written down.</summary>
    public SourceFormat Format => SourceFormatDetector.Detect(Text);

    private const string Suffix = ".gold.json";

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Fixtures", "Unseen");

    /// <summary>The article <paramref name="name"/>.</summary>
    public static GoldArticle Read(string name)
    {
        var path = Directory.EnumerateFiles(Folder, name + ".*").Single(file => !file.EndsWith(Suffix, StringComparison.Ordinal));
        var gold = JsonSerializer.Deserialize<Annotations>(File.ReadAllText(Path.Combine(Folder, name + Suffix)), Options)!;
        return new GoldArticle(new SourceText(Path.GetFileName(path), File.ReadAllText(path)), gold);
    }

    /// <summary>What the annotations say of the structure. The layout is a for pages, b for columns, c for double spacing, d for Markdown, e for HTML.</summary>
    public sealed record Annotations(string Language, string Layout, IReadOnlyList<GoldBlock> Blocks, IReadOnlyList<string> Furniture);

    /// <summary>One block of the article as annotated, or as found.</summary>
    public sealed record GoldBlock(string Kind, string Text, int StartLine, int EndLine, string Lang, IReadOnlyList<IReadOnlyList<string>>? Rows)
    {
        /// <summary>A found block in the same form.</summary>
        public static GoldBlock Of(Block block) => new(
            block.Kind.ToString().ToLowerInvariant(),
            block.Text.Content,
            block.Lines.First,
            block.Lines.Last,
            block.Language.Code(),
            block.Rows.Count == 0 ? null : [.. block.Rows.Select(row => (IReadOnlyList<string>)[.. row.Select(cell => cell.Content)])]);

        /// <summary>Its letters and digits, so that the full stop of a run-in heading or the blank of a cell does not matter.</summary>
        public string Letters => string.Concat(Text.Where(char.IsLetterOrDigit)).ToLowerInvariant();

        /// <summary>Whether the two share a line.</summary>
        public bool Overlaps(GoldBlock other) => StartLine <= other.EndLine && other.StartLine <= EndLine;

        /// <inheritdoc/>
        public override string ToString() =>
            string.Create(CultureInfo.InvariantCulture, $"L{StartLine}-L{EndLine} {Kind} {Text[..Math.Min(Text.Length, 40)]}");
    }
}
