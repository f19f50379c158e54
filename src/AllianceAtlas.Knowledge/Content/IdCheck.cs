using AllianceAtlas.Documents.Citations;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Knowledge.Content;

/// <summary>Checks that the name of a file can be an id: it becomes part of addresses, and addresses become files.</summary>
internal static class IdCheck
{
    /// <summary>Reports <paramref name="id"/>, taken from the file <paramref name="path"/>, when it cannot be one.</summary>
    public static void Check(string id, string path, DiagnosticBag findings)
    {
        var plain = WorkId.Slug(id);
        if (id != plain)
        {
            findings.Add(Diagnostic.AtFile(DiagnosticCatalogue.NotAnId, path, id, plain));
        }
        else if (FileName.Flaw(id) is { } flaw)
        {
            findings.Add(Diagnostic.AtFile(DiagnosticCatalogue.NameNotEverywhere, path, id, flaw));
        }
    }
}
