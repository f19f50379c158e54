using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Records;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Vocabulary;

namespace AllianceAtlas.Knowledge.Content;

/// <summary>One text file under <c>content/</c> or <c>seeds/</c>, parsed once for all who ask, one after the other.</summary>
/// <param name="name">Path below that folder, with forward slashes.</param>
/// <param name="text">What it holds.</param>
public sealed class ContentFile(string name, SourceText text)
{
    private Parsed<RecordMapping>? _record;
    private Parsed<PageText>? _page;

    /// <summary>Path below that folder, with forward slashes.</summary>
    public string Name => name;

    /// <summary>What it holds.</summary>
    public SourceText Text => text;

    /// <summary>The file decoded; null when it is no UTF-8. What is wrong with its characters is told in <paramref name="findings"/>.</summary>
    public static ContentFile? Open(InputFile file, DiagnosticBag findings)
    {
        if (TextDecoder.Decode(file, findings) is not { } text)
        {
            return null;
        }

        // Not in locks: they are derived from the articles, and the articles may hold anything.
        var hidden = HiddenCharacters.IndexIn(text.Content);
        if (hidden >= 0 && !file.Name.EndsWith(".json", StringComparison.Ordinal))
        {
            findings.Add(Diagnostic.At(
                DiagnosticCatalogue.HiddenCharacter, text, new TextSpan(hidden, 1), HiddenCharacters.NameAt(text.Content, hidden)));
        }

        return new ContentFile(file.Name, text);
    }

    /// <summary>What it holds as a record; null when it is none, which is told in <paramref name="findings"/>.</summary>
    public RecordMapping? Record(DiagnosticBag findings) => (_record ??= Parse(RecordParser.Parse)).ToldIn(findings);

    /// <summary>What it holds as a page text; null when it is none, which is told in <paramref name="findings"/>.</summary>
    internal PageText? Page(DiagnosticBag findings) => (_page ??= Parse(PageTextReader.Read)).ToldIn(findings);

    private Parsed<T> Parse<T>(Func<SourceText, DiagnosticBag, T?> parse)
    {
        var findings = new DiagnosticBag();
        return new Parsed<T>(parse(text, findings), findings.Sorted());
    }

    private sealed record Parsed<T>(T? Made, IReadOnlyList<Diagnostic> Findings)
    {
        public T? ToldIn(DiagnosticBag findings)
        {
            findings.AddAll(Findings);
            return Made;
        }
    }
}
