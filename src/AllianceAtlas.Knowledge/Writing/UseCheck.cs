using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Records;
using AllianceAtlas.Knowledge.Content;
using AllianceAtlas.Knowledge.Evidence;
using AllianceAtlas.Knowledge.Vocabulary;

namespace AllianceAtlas.Knowledge.Writing;

/// <summary>Finds what no reader would come to: concepts nothing leads to, works nobody cites.</summary>
internal static class UseCheck
{
    /// <summary>Checks <paramref name="content"/>; <paramref name="files"/> tell where the records of works stand, and which texts are being written.</summary>
    public static void Check(
        AtlasContent content, IReadOnlyList<ContentFile> files, IReadOnlyList<EvidenceLock> locks, DiagnosticBag findings)
    {
        var alone = Without(content.Concepts.Select(one => one.Id), locks.SelectMany(one => one.Mentions).Select(mention => mention.Concept)
            .Concat(content.Claims.SelectMany(claim => claim.Concepts).Select(concept => concept.Id))
            .Concat(content.Concepts.SelectMany(Relations).Select(relation => relation.Id))
            .Concat(content.Paths.SelectMany(path => path.Steps).Select(step => PageReference.Of(step.Id).Id))
            .Concat(content.Texts.SelectMany(text => text.Body.Links).Select(link => PageReference.Of(link.Target).Id)));
        if (alone.Count > 0)
        {
            ReportConcepts(content.Concepts.Where(one => alone.Contains(one.Id)), files, findings);
        }

        var works = locks.SelectMany(one => one.Works).Select(work => work.Id)
            .Concat(content.Claims.SelectMany(claim => claim.Works).Select(work => work.Id))
            .Concat(content.Texts.SelectMany(text => text.Body.Citations).SelectMany(citation => citation.Items).Select(item => item.Key));
        var unused = Without(content.CuratedWorks.Select(work => work.Id), works);
        if (unused.Count > 0)
        {
            ReportWorks(unused, works.ToHashSet(StringComparer.Ordinal), files, findings);
        }
    }

    private static void ReportConcepts(IEnumerable<Concept> alone, IReadOnlyList<ContentFile> files, DiagnosticBag findings)
    {
        var texts = files.ToLookup(file => file.Path, StringComparer.Ordinal);
        foreach (var concept in alone.Where(one => !one.Texts.Both.SelectMany(text => texts[text.Body.Path]).Any(file => PlacesToFillIn.AreIn(file.Text()))))
        {
            findings.Add(new Diagnostic(DiagnosticCatalogue.ConceptAlone, concept.Place, concept.Id));
        }
    }

    private static void ReportWorks(
        HashSet<string> unused, HashSet<string> cited, IReadOnlyList<ContentFile> files, DiagnosticBag findings)
    {
        var paths = files.ToLookup(file => file.Name, file => file.Path, StringComparer.Ordinal);
        foreach (var id in unused)
        {
            findings.Add(Diagnostic.AtFile(
                DiagnosticCatalogue.WorkUnused, paths[$"works/{id}.yml"].First(), id, Spelling.Suggestion(id, cited)));
        }
    }

    // Most are named soon, and the rest need not be gone through.
    private static HashSet<string> Without(IEnumerable<string> ids, IEnumerable<string> named)
    {
        var left = ids.ToHashSet(StringComparer.Ordinal);
        foreach (var one in named.TakeWhile(_ => left.Count > 0))
        {
            left.Remove(one);
        }

        return left;
    }

    private static IEnumerable<NamedId> Relations(Concept concept) =>
        concept.Broader.Concat(concept.Narrower).Concat(concept.Related);
}
