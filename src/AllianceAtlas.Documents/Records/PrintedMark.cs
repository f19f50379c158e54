using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Documents.Records;

/// <summary>
/// Finds quotation marks that were meant as YAML's and are none, so that readers would see them: <c>uppgift."</c>, whose
/// partner is missing, and <c>”Allians”</c>, as a word processor writes them. Whoever means them sets straight marks around.
/// </summary>
internal static class PrintedMark
{
    private const string Typographic = "”“„«»";

    /// <summary>The finding about the words without marks around them at <paramref name="span"/>, or null.</summary>
    public static Diagnostic? In(SourceText text, TextSpan span)
    {
        var value = text.Slice(span);
        if (value.Count('"') % 2 == 1)
        {
            return At(new TextSpan(span.Start + value.LastIndexOf('"'), 1), "stands alone", "Write its partner, or take it away");
        }

        // ”Jag” sa hon, och ”du”: marks inside are the writer's own.
        return value.Length > 2 && IsTypographic(value[0]) && IsTypographic(value[^1]) && !value[1..^1].ContainsAny(Typographic)
            ? At(span, "is none of YAML's", "Take both away, or, if they are meant, set straight ones (\") around them")
            : null;

        Diagnostic At(TextSpan at, string what, string advice) =>
            Diagnostic.At(DiagnosticCatalogue.PrintedMark, text, at, text.Content[at.Start].ToString(), what, advice);
    }

    private static bool IsTypographic(char letter) => Typographic.Contains(letter, StringComparison.Ordinal);
}
