using AllianceAtlas.Documents.Records;
using AllianceAtlas.Knowledge.Works;

namespace AllianceAtlas.Knowledge.Content;

/// <summary>Reads <c>content/works/&lt;id&gt;.yml</c>: what a person knows of a work, and where each datum was seen.</summary>
internal static class CuratedWorkReader
{
    public static Work Read(string id, RecordReader reader)
    {
        reader.Require("author");
        reader.Require("seen");
        var seen = new SortedDictionary<string, string>(StringComparer.Ordinal);
        if (reader.Nested("seen") is { } nested)
        {
            foreach (var key in nested.Keys)
            {
                seen[key] = nested.RequiredText(key);
            }
        }

        BibliographicFields.CheckAddresses(reader);
        return new Work(id, AuthorListReader.Read(reader, "author"), AndOthers: false, BibliographicFields.Issued(reader))
        {
            Type = BibliographicFields.Type(reader),
            Title = reader.Text("title"),
            ContainerTitle = reader.Text("container-title"),
            Publisher = reader.Text("publisher"),
            PublisherPlace = reader.Text("publisher-place"),
            Volume = reader.Text("volume"),
            Issue = reader.Text("issue"),
            Pages = reader.Text("page"),
            Doi = reader.Text("DOI"),
            Url = reader.Text("URL"),
            Seen = seen,
        };
    }
}
