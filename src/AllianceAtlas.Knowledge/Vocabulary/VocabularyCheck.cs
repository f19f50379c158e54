using AllianceAtlas.Documents.Citations;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Records;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Knowledge.Vocabulary;

/// <summary>Checks the shape of the vocabulary: relations on both sides, none of two kinds, no circle of broader concepts.</summary>
public static class VocabularyCheck
{
    /// <summary>Reports what is wrong among <paramref name="concepts"/>; unknown ids are another check's matter.</summary>
    public static void Check(IReadOnlyList<Concept> concepts, DiagnosticBag findings)
    {
        var byId = concepts.ToDictionary(concept => concept.Id, StringComparer.Ordinal);
        foreach (var concept in concepts)
        {
            CheckSides(concept, "related", concept.Related, "related", other => other.Related);
            CheckSides(concept, "broader", concept.Broader, "narrower", other => other.Narrower);
            CheckSides(concept, "narrower", concept.Narrower, "broader", other => other.Broader);
        }

        CheckHierarchy(new BroaderThan(concepts.Select(one => (one.Id, one.Broader, one.Place))), findings);
        CheckRelated(concepts, findings);

        void CheckSides(
            Concept concept,
            string here,
            IReadOnlyList<NamedId> named,
            string there,
            Func<Concept, IReadOnlyList<NamedId>> back)
        {
            foreach (var id in named)
            {
                if (byId.TryGetValue(id.Id, out var other) && !back(other).Any(one => one.Id == concept.Id))
                {
                    findings.Add(new Diagnostic(
                        DiagnosticCatalogue.OneSidedRelation, id.Place, id.Id, here, concept.Id, there));
                }
            }
        }
    }

    /// <summary>Reports traditions that are each broader than the other.</summary>
    public static void Check(IReadOnlyList<Perspective> perspectives, DiagnosticBag findings)
    {
        foreach (var axis in perspectives.GroupBy(one => one.Axis))
        {
            CheckHierarchy(new BroaderThan(axis.Select(one => (one.Id, one.Broader, one.Place))), findings);
        }
    }

    /// <summary>Reports slugs that cannot stand in an address or stand for two pages; <paramref name="pages"/> share one folder.</summary>
    public static void CheckSlugs(
        IEnumerable<(string Id, Bilingual Slug, Place Place)> pages, DiagnosticBag findings)
    {
        var taken = new Dictionary<(Language, string), string>();
        foreach (var (id, slug, place) in pages)
        {
            foreach (var language in LanguageCodes.OfTheSite)
            {
                var written = slug[language];
                if (written.Length == 0)
                {
                    continue; // reported where it was read
                }

                if (written != WorkId.Slug(written))
                {
                    findings.Add(new Diagnostic(DiagnosticCatalogue.SlugNotPlain, place, written, WorkId.Slug(written)));
                }
                else if (FileName.Flaw(written) is { } flaw)
                {
                    findings.Add(new Diagnostic(DiagnosticCatalogue.NameNotEverywhere, place, written, flaw));
                }
                else if (!taken.TryAdd((language, written), id))
                {
                    findings.Add(new Diagnostic(DiagnosticCatalogue.SlugTaken, place, written, taken[(language, written)]));
                }
            }
        }
    }

    private static void CheckHierarchy(BroaderThan hierarchy, DiagnosticBag findings)
    {
        foreach (var (place, circle) in hierarchy.Circles())
        {
            findings.Add(new Diagnostic(DiagnosticCatalogue.BroaderInCircle, place, string.Join(", ", circle)));
        }
    }

    // SKOS keeps the two apart: what is broader is not merely near.
    private static void CheckRelated(IReadOnlyList<Concept> concepts, DiagnosticBag findings)
    {
        var hierarchy = new BroaderThan(concepts.Select(one => (one.Id, one.Broader, one.Place)));
        foreach (var concept in concepts.Where(concept => concept.Broader.Count > 0))
        {
            var broader = hierarchy.Above(concept.Id);
            foreach (var related in concept.Related.Where(related => broader.Contains(related.Id)))
            {
                findings.Add(new Diagnostic(DiagnosticCatalogue.RelatedAndBroader, related.Place, related.Id, concept.Id));
            }
        }
    }
}
