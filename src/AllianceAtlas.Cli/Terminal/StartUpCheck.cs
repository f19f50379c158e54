using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using AllianceAtlas.Documents.Diagnostics;

namespace AllianceAtlas.Cli.Terminal;

/// <summary>
/// Without culture data .NET sorts å wrongly or throws, and leaves decomposed letters as they are without a word; a
/// build on such a machine must not pass quietly (docs/adr/0004-sorting-and-icu.md).
/// </summary>
internal static class StartUpCheck
{
    public static bool Fails([NotNullWhen(true)] out Diagnostic? finding)
    {
        var reason = Reason();
        finding = reason is null
            ? null
            : Diagnostic.AtFile(DiagnosticCatalogue.GlobalizationMissing, "atlas", reason);
        return finding is not null;
    }

    private static string? Reason()
    {
        try
        {
            var swedish = new CultureInfo("sv-SE").CompareInfo;
            if (swedish.Compare("zon", "ångest") >= 0)
            {
                return "Swedish words do not sort";
            }
        }
        catch (CultureNotFoundException)
        {
            return "the culture sv-SE is unknown";
        }

        return "a\u030A".Normalize(NormalizationForm.FormC) == "å" ? null : "letters are not composed";
    }
}
