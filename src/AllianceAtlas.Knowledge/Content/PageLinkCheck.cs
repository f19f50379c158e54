using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Prose;
using AllianceAtlas.Documents.Records;
using AllianceAtlas.Knowledge.Vocabulary;

namespace AllianceAtlas.Knowledge.Content;

/// <summary>
/// Checks that the links of page texts lead to something that is there, and suggests the nearest where they do not. Asked
/// of the content and not of the finished pages, so that a dead link is told beside every other fault.
/// </summary>
internal sealed class PageLinkCheck
{
    private readonly Dictionary<string, HashSet<string>> _known;
    private readonly IReadOnlySet<string> _notRead;
    private readonly bool _allWorksKnown;

    /// <summary>A check against <paramref name="content"/>; works are not missed while a source lacks the lock that lists them.</summary>
    public PageLinkCheck(AtlasContent content, IEnumerable<string> sources, IEnumerable<string> works, bool allWorksKnown)
    {
        (_notRead, _allWorksKnown) = (content.NotRead, allWorksKnown);
        _known = new(StringComparer.Ordinal)
        {
            ["concept"] = Ids(content.Concepts.Select(one => one.Id)),
            ["comparison"] = Ids(content.Comparisons.Select(one => one.Id)),
            ["path"] = Ids(content.Paths.Select(one => one.Id)),
            ["claim"] = Ids(content.Claims.Select(one => one.Id)),
            ["source"] = Ids(sources),
            ["work"] = Ids(works),
        };
        foreach (var axis in Enum.GetValues<Axis>())
        {
            _known[axis.ToString().ToLowerInvariant()] = Ids(content.Perspectives.Where(one => one.Axis == axis).Select(one => one.Id));
        }
    }

    /// <summary>Reports <paramref name="link"/> when it leads nowhere.</summary>
    public void Check(ProseLink link, DiagnosticBag findings)
    {
        var (kind, id) = PageReference.Of(link.Target);
        if (WebAddress.IsPlain(link.Target) ||
            _known.TryGetValue(kind, out var ids) && (ids.Contains(id) || _notRead.Contains(id) || kind == "work" && !_allWorksKnown))
        {
            return;
        }

        findings.Add(new Diagnostic(DiagnosticCatalogue.LinkLeadsNowhere, link.Place, link.Target, Suggestion(kind, id)));
    }

    private string Suggestion(string kind, string id)
    {
        if (_known.TryGetValue(kind, out var ids))
        {
            return Spelling.Nearest(id, ids) is { } nearest ? $" (did you mean '{kind}:{nearest}'?)" : "";
        }

        // The words in front of the colon misspelt, or left out.
        var meant = Spelling.Nearest(kind, _known.Keys) ?? _known.FirstOrDefault(one => id.Length > 0 && one.Value.Contains(id)).Key;
        return meant is not null && _known[meant].Contains(id) ? $" (did you mean '{meant}:{id}'?)" : "";
    }

    private static HashSet<string> Ids(IEnumerable<string> ids) => new(ids, StringComparer.Ordinal);
}
