using AllianceAtlas.Documents.Text;
using AllianceAtlas.Site.Wording;

namespace AllianceAtlas.Site.Citations;

/// <summary>A place inside a work: what is counted, and which.</summary>
/// <param name="Kind">What is counted; null for words that name no label.</param>
/// <param name="Value">Which: <c>12–14</c>; without a label, the words as written.</param>
internal sealed record Locator(LocatorKind? Kind, string Value)
{
    private static readonly Dictionary<string, LocatorKind> Labels = Spread(
        (LocatorKind.Page, "s sid sida sidan sidor sidorna side siden sider p pp page pages"),
        (LocatorKind.Chapter, "kap kapitel kapitlet kapittel kapittelet ch chap chapter"),
        (LocatorKind.Section, "del delen punkt pkt section sec"),
        (LocatorKind.Paragraph, "para paragraph"),
        (LocatorKind.Volume, "vol volym volume bd band bind"),
        (LocatorKind.Figure, "fig figur figure"),
        (LocatorKind.Table, "tab tabell table"));

    // "avsnitt" is a section in Swedish and a paragraph in Norwegian.
    private static readonly Dictionary<string, LocatorKind> Swedish = Spread(
        (LocatorKind.Section, "avsn avsnitt"), (LocatorKind.Paragraph, "st stycke"));

    private static readonly Dictionary<string, LocatorKind> Norwegian = Spread((LocatorKind.Paragraph, "avsn avsnitt"));

    /// <summary>Reads <paramref name="written"/>, which stands in a text in <paramref name="language"/>: <c>s.439</c>, <c>kap 4</c>.</summary>
    public static Locator Read(string written, Language language)
    {
        var text = written.Trim();
        var end = text.AsSpan().IndexOfAnyExcept(Letters);
        var label = (end < 0 ? "" : text[..end]).ToLowerInvariant();
        var own = language == Language.Swedish ? Swedish : Norwegian;
        var value = end < 0 ? "" : text[end..].TrimStart('.', ' ');
        return value.Length > 0 && (own.TryGetValue(label, out var kind) || Labels.TryGetValue(label, out kind))
            ? new Locator(kind, WithDashes(value))
            : new Locator(null, text);
    }

    /// <summary>The place with the label of the reader's language: <c>s. 439</c>.</summary>
    public string In(UiWords words) => Kind is { } kind ? $"{words.Name("locator", kind)} {Value}" : Value;

    private static System.Buffers.SearchValues<char> Letters { get; } = System.Buffers.SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzåäöæøABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖÆØ");

    private static string WithDashes(string value) => value
        .Replace(" - ", "–", StringComparison.Ordinal)
        .Replace('-', '–');

    private static Dictionary<string, LocatorKind> Spread(params (LocatorKind Kind, string Words)[] labels) => labels
        .SelectMany(label => label.Words.Split(' ').Select(word => new { Word = word, label.Kind }))
        .ToDictionary(pair => pair.Word, pair => pair.Kind, StringComparer.Ordinal);
}
