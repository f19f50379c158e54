using System.Text.Json;
using AllianceAtlas.Documents.Publications;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Graph;
using AllianceAtlas.Knowledge.Vocabulary;
using AllianceAtlas.Site.Pages;

namespace AllianceAtlas.Site.Exports;

/// <summary>Nodes and edges of the graph as rows of a table, for GraphML and CSV.</summary>
internal static class GraphRow
{
    public static IReadOnlyList<GraphColumn> NodeColumns { get; } =
        [new("kind"), new("label_sv"), new("label_nb"), new("theme"), new("says"), new("evidence_kind"), new("year")];

    public static IReadOnlyList<GraphColumn> EdgeColumns { get; } =
        [new("kind"), new("passages", IsNumber: true), new("brackets", IsNumber: true), new("evidence"), new("claims")];

    /// <summary>The name of a node, one of a kind: <c>concept:rupture</c>.</summary>
    public static string Name(GraphNode node) => $"{node.Kind.ToString().ToLowerInvariant()}:{node.Id}";

    /// <summary>The values of <see cref="NodeColumns"/>; null where a column says nothing of the node.</summary>
    public static IReadOnlyList<object?> Of(GraphNode node, AtlasIndex index)
    {
        var label = Label(node, index);
        var concept = node.Kind == NodeKind.Concept ? index.Concept(node.Id) : null;
        var claim = node.Kind == NodeKind.Claim ? index.Claim(node.Id) : null;
        return
        [
            node.Kind.ToString().ToLowerInvariant(),
            label?.Swedish ?? node.Id,
            label?.Bokmal ?? node.Id,
            concept?.Theme,
            claim is null ? null : ClaimWords.Says(claim.Voice),
            claim is null ? null : Knowledge.Claims.EvidenceKinds.Name(claim.Kind),
            Publication(node, index)?.Issued.YearAsPrinted,
        ];
    }

    /// <summary>The values of <see cref="EdgeColumns"/>.</summary>
    public static IReadOnlyList<object?> Of(GraphEdge edge) =>
    [
        JsonNamingPolicy.KebabCaseLower.ConvertName(edge.Kind.ToString()),
        edge.Evidence.Count,
        edge.Brackets,
        string.Join("; ", edge.Evidence.Select(evidence => $"{evidence.Source} {evidence.Lines}")),
        string.Join("; ", edge.Claims),
    ];

    private static Bilingual? Label(GraphNode node, AtlasIndex index) => node.Kind switch
    {
        NodeKind.Concept => index.Concept(node.Id) is { } concept
            ? new Bilingual(concept.Texts[Language.Swedish].Title, concept.Texts[Language.Bokmal].Title)
            : null,
        NodeKind.Tradition => index.Perspective(Axis.Tradition, node.Id)?.Label,
        NodeKind.Setting => index.Perspective(Axis.Setting, node.Id)?.Label,
        NodeKind.Style => index.Perspective(Axis.Style, node.Id)?.Label,
        NodeKind.Claim => index.Claim(node.Id)?.Text,
        _ => Publication(node, index)?.Title is { } title ? new Bilingual(title, title) : null,
    };

    private static Publication? Publication(GraphNode node, AtlasIndex index) => node.Kind switch
    {
        NodeKind.Source => index.Source(node.Id),
        NodeKind.Work => index.Work(node.Id),
        _ => null,
    };
}
