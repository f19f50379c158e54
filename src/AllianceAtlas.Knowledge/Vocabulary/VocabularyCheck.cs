using AllianceAtlas.Documents.Citations;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Records;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Knowledge.Vocabulary;

/// <summary>Checks the shape of the vocabulary: relations on both sides, no circle of wider concepts.</summary>
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
            CheckCircle(concept, byId, findings);
        }

        void CheckSides(
            Concept concept,
            string here,
            IReadOnlyList<Reference> references,
            string there,
            Func<Concept, IReadOnlyList<Reference>> back)
        {
            foreach (var reference in references)
            {
                if (byId.TryGetValue(reference.Id, out var other) && !back(other).Any(one => one.Id == concept.Id))
                {
                    findings.Add(new Diagnostic(
                        DiagnosticCatalogue.OneSidedRelation, reference.Place, reference.Id, here, concept.Id, there));
                }
            }
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

    private static void CheckCircle(Concept start, Dictionary<string, Concept> byId, DiagnosticBag findings)
    {
        var open = new Stack<string>(start.Broader.Select(reference => reference.Id));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (open.TryPop(out var id))
        {
            if (id == start.Id)
            {
                findings.Add(new Diagnostic(
                    DiagnosticCatalogue.BroaderInCircle, start.Place, string.Join(", ", seen.Append(id).Order(StringComparer.Ordinal))));
                return;
            }

            if (seen.Add(id) && byId.TryGetValue(id, out var concept))
            {
                foreach (var broader in concept.Broader)
                {
                    open.Push(broader.Id);
                }
            }
        }
    }
}
