using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Knowledge.Writing;

/// <summary>Finds what <c>atlas new</c> left for a person: <c>‹words between these marks›</c> on one line.</summary>
internal static class PlacesToFillIn
{
    private const char Open = '‹';
    private const char Close = '›';

    /// <summary>Whether <paramref name="text"/> is still being written.</summary>
    public static bool AreIn(SourceText text) => text.Content.Contains(Open, StringComparison.Ordinal);

    /// <summary>Reports each place in <paramref name="text"/>.</summary>
    public static void Check(SourceText text, DiagnosticBag findings)
    {
        for (var at = text.Content.IndexOf(Open, StringComparison.Ordinal); at >= 0; at = text.Content.IndexOf(Open, at + 1))
        {
            var end = text.Content.AsSpan(at).IndexOfAny(Close, '\n');
            if (end > 0 && text.Content[at + end] == Close)
            {
                var span = new TextSpan(at, end + 1);
                findings.Add(Diagnostic.At(DiagnosticCatalogue.PlaceToFillIn, text, span, text.Slice(span).ToString()));
            }
        }
    }
}
