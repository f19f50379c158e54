using AllianceAtlas.Documents.Publications;

namespace AllianceAtlas.Site.Exports;

/// <summary>A format of reference managers: a file holds one entry a publication.</summary>
/// <param name="Name">Its name as <c>atlas export</c> takes it.</param>
/// <param name="Label">Its name for readers.</param>
/// <param name="Extension">End of a file's name, with the full stop.</param>
/// <param name="MediaType">What a server says it is.</param>
/// <param name="Entry">Writes the entry; the same publication gives the same bytes.</param>
internal sealed record ReferenceFormat(
    string Name,
    string Label,
    string Extension,
    string MediaType,
    Func<Publication, byte[]> Entry)
{
    private string Before { get; init; } = "";

    private string Between { get; init; } = "";

    private string After { get; init; } = "";

    /// <summary>All of them, in the order readers are offered them.</summary>
    public static IReadOnlyList<ReferenceFormat> All { get; } =
    [
        new("csl-json", "CSL-JSON", ".csl.json", "application/vnd.citationstyles.csl+json", CslJson.Entry)
        {
            Before = "[\n", Between = ",\n", After = "\n]\n",
        },
        new("bibtex", "BibTeX", ".bib", "application/x-bibtex", BibTex.Entry) { Between = "\n" },
        new("ris", "RIS", ".ris", "application/x-research-info-systems", Ris.Entry) { Between = Ris.LineEnd },
    ];

    /// <summary>Writes a whole file of <paramref name="entries"/>.</summary>
    public void Write(IEnumerable<byte[]> entries, FileText file)
    {
        file.Append(Before);
        var between = "";
        foreach (var entry in entries)
        {
            file.Append(between).Append(entry);
            between = Between;
        }

        file.Append(After);
    }
}
