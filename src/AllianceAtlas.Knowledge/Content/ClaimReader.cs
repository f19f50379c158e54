using System.Globalization;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Prose;
using AllianceAtlas.Documents.Records;
using AllianceAtlas.Knowledge.Claims;
using AllianceAtlas.Knowledge.Evidence;

namespace AllianceAtlas.Knowledge.Content;

/// <summary>Reads <c>content/claims/&lt;id&gt;.yml</c>.</summary>
internal static class ClaimReader
{
    private static readonly Dictionary<string, Voice> Voices = new(StringComparer.Ordinal)
    {
        ["author"] = Voice.Author,
        ["works"] = Voice.Works,
        ["participants"] = Voice.Participants,
    };

    public static Claim Read(string id, RecordReader reader, DiagnosticBag findings)
    {
        reader.Require("concepts");
        reader.Require("says");
        reader.Require("evidence-kind");
        var concepts = reader.NamedIds("concepts");
        if (concepts.Count == 0)
        {
            reader.Reject("concepts", "at least one concept: [rupture]");
        }

        return new Claim(
            id,
            reader.RequiredBilingual("text"),
            concepts,
            reader.Choice("says", Voices) ?? Voice.Author,
            reader.Choice("evidence-kind", EvidenceKinds.ByName) ?? EvidenceKind.Commentary,
            ReadEvidence(reader, findings))
        {
            Dimension = reader.NamedId("dimension"),
            Position = reader.NamedId("position"),
            Traditions = reader.NamedIds("traditions"),
            Settings = reader.NamedIds("settings"),
            Styles = reader.NamedIds("styles"),
            Works = reader.NamedIds("works"),
            Implied = reader.Text("implied") is { Length: > 0 } reason ? reason : null,
            Quote = ReadQuote(reader, findings),
            Place = reader.Place,
        };
    }

    private static PassageQuote? ReadQuote(RecordReader reader, DiagnosticBag findings)
    {
        if (reader.NamedId("quote") is not { } written)
        {
            return null;
        }

        if (written.Id.Split(' ') is [var source, var at, var words] &&
            CitationSyntax.ReadLines(at) is { } lines &&
            words.Split('-') is [var from, var to] &&
            Number(from) is { } first && Number(to) is { } last && first <= last)
        {
            return new PassageQuote(new PassageReference(source, lines, written.Place), first, last);
        }

        findings.Add(new Diagnostic(DiagnosticCatalogue.QuoteNotReadable, written.Place, written.Id));
        return null;
    }

    private static int? Number(string written) =>
        int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;

    private static List<PassageReference> ReadEvidence(RecordReader reader, DiagnosticBag findings)
    {
        var evidence = new List<PassageReference>();
        var references = reader.NamedIds("evidence");
        if (reader.Lacks("evidence"))
        {
            findings.Add(new Diagnostic(DiagnosticCatalogue.ClaimWithoutEvidence, reader.Place));
        }

        foreach (var written in references)
        {
            if (PassageReference.Read(written.Id, written.Place) is { } reference)
            {
                evidence.Add(reference);
            }
            else
            {
                findings.Add(new Diagnostic(DiagnosticCatalogue.EvidenceNotReadable, written.Place, written.Id));
            }
        }

        return evidence;
    }
}
