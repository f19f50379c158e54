using AllianceAtlas.Documents.Publications;

namespace AllianceAtlas.Site.Exports;

/// <summary>A format of reference managers: publications in, text out.</summary>
/// <param name="Name">Its name as <c>atlas export</c> takes it.</param>
/// <param name="Label">Its name for readers.</param>
/// <param name="Extension">End of a file's name, with the full stop.</param>
/// <param name="MediaType">What a server says it is.</param>
/// <param name="Write">The file; the same publications give the same characters.</param>
internal sealed record ReferenceFormat(
    string Name,
    string Label,
    string Extension,
    string MediaType,
    Func<IReadOnlyList<Publication>, string> Write)
{
    /// <summary>All of them, in the order readers are offered them.</summary>
    public static IReadOnlyList<ReferenceFormat> All { get; } =
    [
        new("csl-json", "CSL-JSON", ".csl.json", "application/vnd.citationstyles.csl+json", CslJson.Write),
        new("bibtex", "BibTeX", ".bib", "application/x-bibtex", BibTex.Write),
        new("ris", "RIS", ".ris", "application/x-research-info-systems", Ris.Write),
    ];
}
