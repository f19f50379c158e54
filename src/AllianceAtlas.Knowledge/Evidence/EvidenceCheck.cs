using System.Globalization;
using AllianceAtlas.Documents.Diagnostics;

namespace AllianceAtlas.Knowledge.Evidence;

/// <summary>Proves that lines named as evidence exist and carry text.</summary>
public static class EvidenceCheck
{
    /// <summary>Whether <paramref name="reference"/> points to at least one passage of <paramref name="evidence"/>; reports why not.</summary>
    public static bool Check(PassageReference reference, EvidenceLock evidence, DiagnosticBag findings)
    {
        if (reference.Lines.Last > evidence.Lines)
        {
            findings.Add(new Diagnostic(
                DiagnosticCatalogue.EvidenceOutsideText,
                reference.Place,
                reference.Source,
                reference.Lines.ToString(),
                evidence.Lines.ToString(CultureInfo.InvariantCulture)));
            return false;
        }

        if (evidence.PassagesAt(reference.Lines).Count > 0)
        {
            return true;
        }

        findings.Add(new Diagnostic(
            DiagnosticCatalogue.EvidenceWithoutPassage, reference.Place, reference.Source, reference.Lines.ToString()));
        return false;
    }
}
