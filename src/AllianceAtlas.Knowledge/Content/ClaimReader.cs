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
        reader.Require("evidence");
        return new Claim(
            id,
            reader.RequiredBilingual("text"),
            reader.References("concepts"),
            reader.Choice("says", Voices) ?? Voice.Author,
            reader.Choice("evidence-kind", EvidenceKinds.ByName) ?? EvidenceKind.Commentary,
            ReadEvidence(reader, findings))
        {
            Dimension = reader.Reference("dimension"),
            Position = reader.Reference("position"),
            Traditions = reader.References("traditions"),
            Settings = reader.References("settings"),
            Styles = reader.References("styles"),
            Works = reader.References("works"),
            Implied = reader.Text("implied") is { Length: > 0 } reason ? reason : null,
            Place = reader.Place,
        };
    }

    private static List<PassageReference> ReadEvidence(RecordReader reader, DiagnosticBag findings)
    {
        var evidence = new List<PassageReference>();
        foreach (var written in reader.References("evidence"))
        {
            var blank = written.Id.IndexOf(' ', StringComparison.Ordinal);
            if (blank > 0 && CitationSyntax.ReadLines(written.Id[blank..].Trim()) is { } lines)
            {
                evidence.Add(new PassageReference(written.Id[..blank], lines, written.Place));
            }
            else
            {
                findings.Add(new Diagnostic(DiagnosticCatalogue.EvidenceNotReadable, written.Place, written.Id));
            }
        }

        return evidence;
    }
}
