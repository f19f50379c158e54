using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Prose;
using AllianceAtlas.Documents.Records;
using AllianceAtlas.Documents.Sources;
using AllianceAtlas.Knowledge.Claims;
using AllianceAtlas.Knowledge.Evidence;
using AllianceAtlas.Knowledge.Vocabulary;
using AllianceAtlas.Knowledge.Works;

namespace AllianceAtlas.Knowledge.Content;

/// <summary>
/// Checks that every id one file names is the id of another, and suggests the nearest where it is not. What is there but
/// could not be read – a concept without its translation, a source without its lock – has been reported once, where it
/// stands, and not again by everyone who names it.
/// </summary>
public sealed class NamedIdCheck
{
    private readonly AtlasContent _content;
    private readonly IReadOnlyDictionary<string, EvidenceLock> _locks;
    private readonly IReadOnlyDictionary<string, SourceRecord> _sources;
    private readonly IReadOnlyDictionary<string, Work> _works;
    private readonly DiagnosticBag _findings;
    private readonly Dictionary<Axis, HashSet<string>> _perspectives;
    private readonly HashSet<string> _concepts;
    private readonly Dictionary<string, Dimension> _dimensions;
    private readonly bool _allWorksKnown;

    private NamedIdCheck(
        AtlasContent content,
        IReadOnlyDictionary<string, SourceRecord> sources,
        IReadOnlyDictionary<string, EvidenceLock> locks,
        IReadOnlyDictionary<string, Work> works,
        DiagnosticBag findings)
    {
        (_content, _sources, _locks, _works, _findings) = (content, sources, locks, works, findings);
        _allWorksKnown = sources.Keys.All(locks.ContainsKey);
        _concepts = Ids(content.Concepts.Select(concept => concept.Id));
        _dimensions = content.Dimensions.ToDictionary(dimension => dimension.Id, StringComparer.Ordinal);
        _perspectives = Enum.GetValues<Axis>().ToDictionary(
            axis => axis,
            axis => Ids(content.Perspectives.Where(one => one.Axis == axis).Select(one => one.Id)));
    }

    /// <summary>Reports every unknown id in <paramref name="content"/> and <paramref name="sources"/>.</summary>
    public static void Check(
        AtlasContent content,
        IReadOnlyDictionary<string, SourceRecord> sources,
        IReadOnlyDictionary<string, EvidenceLock> locks,
        IReadOnlyDictionary<string, Work> works,
        DiagnosticBag findings)
    {
        var check = new NamedIdCheck(content, sources, locks, works, findings);
        check.CheckSources();
        check.CheckVocabulary();
        check.CheckComparisons();
        check.CheckPaths();
        foreach (var claim in content.Claims)
        {
            check.CheckClaim(claim);
        }

        foreach (var citation in content.Texts.SelectMany(text => text.Body.Citations))
        {
            check.CheckCitation(citation);
        }

        var links = new PageLinkCheck(content, sources.Keys, works.Keys, check._allWorksKnown);
        foreach (var link in content.Texts.SelectMany(text => text.Body.Links))
        {
            links.Check(link, findings);
        }
    }

    private void CheckSources()
    {
        foreach (var source in _sources.Values)
        {
            Known("tradition", source.Traditions, _perspectives[Axis.Tradition]);
            Known("setting", source.Settings, _perspectives[Axis.Setting]);
            if (source.EvidenceKind is { } kind)
            {
                Known("evidence kind", [kind], EvidenceKinds.ByName.Keys);
            }
        }
    }

    private void CheckVocabulary()
    {
        foreach (var concept in _content.Concepts)
        {
            Known("concept", concept.Broader.Concat(concept.Narrower).Concat(concept.Related), _concepts);
        }

        foreach (var perspective in _content.Perspectives)
        {
            Known("tradition", perspective.Broader, _perspectives[perspective.Axis]);
        }
    }

    private void CheckComparisons()
    {
        foreach (var comparison in _content.Comparisons)
        {
            Known("perspective on this axis", comparison.Columns, _perspectives[comparison.Axis]);
            Known("dimension", comparison.Dimensions, _dimensions.Keys);
        }
    }

    private void CheckPaths()
    {
        var pages = Ids(_content.Concepts.Select(one => $"concept:{one.Id}")
            .Concat(_content.Perspectives.Select(one => $"{one.Axis.ToString().ToLowerInvariant()}:{one.Id}"))
            .Concat(_content.Comparisons.Select(one => $"comparison:{one.Id}"))
            .Concat(_sources.Keys.Select(id => $"source:{id}")));
        var steps = _content.Paths.SelectMany(path => path.Steps);
        Known("page", steps.Where(step => !_content.NotRead.Contains(PageReference.Of(step.Id).Id)), pages);
    }

    private void CheckClaim(Claim claim)
    {
        Known("concept", claim.Concepts, _concepts);
        Known("tradition", claim.Traditions, _perspectives[Axis.Tradition]);
        Known("setting", claim.Settings, _perspectives[Axis.Setting]);
        Known("style", claim.Styles, _perspectives[Axis.Style]);
        Known("work", claim.Works.Where(_ => _allWorksKnown), _works.Keys);
        Known("source", claim.Evidence.Select(evidence => new NamedId(evidence.Source, evidence.Place)), _sources.Keys);
        if (claim.Dimension is { } dimension)
        {
            Known("dimension", [dimension], _dimensions.Keys);
        }

        if (claim.Position is { } position && claim.Dimension is null)
        {
            _findings.Add(new Diagnostic(DiagnosticCatalogue.MissingKey, position.Place, "dimension"));
        }
        else if (claim.Position is { } answer && DimensionOf(claim) is { } asked)
        {
            Known("position of its dimension", [answer], asked.Positions.Select(one => one.Id));
        }
    }

    private Dimension? DimensionOf(Claim claim) =>
        claim.Dimension is { } dimension ? _dimensions.GetValueOrDefault(dimension.Id) : null;

    private void CheckCitation(ProseCitation citation)
    {
        foreach (var item in citation.Items)
        {
            if (item.Lines is { } lines && _locks.TryGetValue(item.Key, out var evidence))
            {
                EvidenceCheck.Check(new PassageReference(item.Key, lines, item.Place), evidence, _findings);
            }
            else if (item.Lines is null && _sources.ContainsKey(item.Key))
            {
                _findings.Add(new Diagnostic(DiagnosticCatalogue.SourceWithoutLines, item.Place, item.Key));
            }
            else if (item.Lines is null ? _allWorksKnown && !_works.ContainsKey(item.Key) : !_sources.ContainsKey(item.Key))
            {
                var known = item.Lines is null ? _works.Keys : _sources.Keys;
                _findings.Add(new Diagnostic(
                    DiagnosticCatalogue.UnknownCitationKey, item.Place, item.Key, Spelling.Suggestion(item.Key, known)));
            }
        }
    }

    private void Known(string what, IEnumerable<NamedId> named, IEnumerable<string> known)
    {
        var ids = known as ICollection<string> ?? [.. known];
        foreach (var id in named)
        {
            if (!ids.Contains(id.Id) && !_content.NotRead.Contains(id.Id))
            {
                _findings.Add(new Diagnostic(
                    DiagnosticCatalogue.UnknownId, id.Place, what, id.Id, Spelling.Suggestion(id.Id, ids)));
            }
        }
    }

    private static HashSet<string> Ids(IEnumerable<string> ids) => new(ids, StringComparer.Ordinal);
}
