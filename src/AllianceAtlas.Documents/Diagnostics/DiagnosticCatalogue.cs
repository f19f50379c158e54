namespace AllianceAtlas.Documents.Diagnostics;

/// <summary>
/// Every finding the atlas can report, each described once, a file for each hundred. Hundreds follow the flow: 00 set-up and
/// records, 01 sources, 02 documents and page texts, 03 citations, 04 mentions, 05 evidence, 06 vocabulary and graph, 07 pages,
/// 08 links and site. Ids are never reused; each has a help page in <c>docs/diagnostics/</c>.
/// </summary>
public static partial class DiagnosticCatalogue;
