using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Records;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Vocabulary;

namespace AllianceAtlas.Knowledge.Content;

/// <summary>
/// One text file under <c>content/</c> or <c>seeds/</c>, parsed once for all who ask, one after the other. Its characters are
/// not kept: those of ten thousand pages are 100 MB.
/// </summary>
public sealed class ContentFile
{
    private readonly InputFile _file;
    private readonly Parsed<RecordMapping>? _record;
    private readonly Parsed<PageText>? _page;

    private ContentFile(InputFile file, SourceText text)
    {
        _file = file;
        _record = Is(file, ".yml") ? Parsed<RecordMapping>.Of(text, RecordParser.Parse) : null;
        _page = Is(file, ".md") ? Parsed<PageText>.Of(text, PageTextReader.Read) : null;
    }

    /// <summary>Path below that folder, with forward slashes.</summary>
    public string Name => _file.Name;

    /// <summary>Path as diagnostics show it.</summary>
    public string Path => _file.Path;

    /// <summary>The file read; null when it is no UTF-8. What is wrong with its characters is told in <paramref name="findings"/>.</summary>
    public static ContentFile? Open(InputFile file, DiagnosticBag findings)
    {
        if (TextDecoder.Decode(file, findings) is not { } text)
        {
            return null;
        }

        // Not in locks: they are derived from the articles, and the articles may hold anything.
        var hidden = HiddenCharacters.IndexIn(text.Content);
        if (hidden >= 0 && !Is(file, ".json"))
        {
            findings.Add(Diagnostic.At(
                DiagnosticCatalogue.HiddenCharacter, text, new TextSpan(hidden, 1), HiddenCharacters.NameAt(text.Content, hidden)));
        }

        return new ContentFile(file, text);
    }

    /// <summary>What it holds, decoded anew for each who asks.</summary>
    public SourceText Text() => TextDecoder.DecodeAgain(_file);

    /// <summary>What it holds as a record, <c>*.yml</c>; null when it is none, which is told in <paramref name="findings"/>.</summary>
    public RecordMapping? Record(DiagnosticBag findings) => _record?.ToldIn(findings);

    /// <summary>What it holds as a page text, <c>*.md</c>; null when it is none, which is told in <paramref name="findings"/>.</summary>
    internal PageText? Page(DiagnosticBag findings) => _page?.ToldIn(findings);

    private static bool Is(InputFile file, string ending) => file.Name.EndsWith(ending, StringComparison.Ordinal);

    private sealed record Parsed<T>(T? Made, IReadOnlyList<Diagnostic> Findings)
    {
        public static Parsed<T> Of(SourceText text, Func<SourceText, DiagnosticBag, T?> parse)
        {
            var findings = new DiagnosticBag();
            return new Parsed<T>(parse(text, findings), findings.Sorted());
        }

        public T? ToldIn(DiagnosticBag findings)
        {
            findings.AddAll(Findings);
            return Made;
        }
    }
}
