using AllianceAtlas.Documents.Records;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Vocabulary;
using AllianceAtlas.Knowledge.Works;

namespace AllianceAtlas.Knowledge.Content;

/// <summary>Reads <c>content/works/&lt;id&gt;.yml</c>: what a person knows of a work, and where each datum was seen.</summary>
internal static class CuratedWorkReader
{
    private static readonly Dictionary<string, Language> Languages =
        LanguageCodes.All.ToDictionary(language => language.Code(), StringComparer.Ordinal);

    public static Work Read(string id, RecordReader reader)
    {
        reader.Require("author");
        reader.Require("seen");
        var seen = new SortedDictionary<string, Bilingual>(StringComparer.Ordinal);
        if (reader.Nested("seen") is { } nested)
        {
            foreach (var key in nested.Keys)
            {
                seen[key] = nested.RequiredBilingual(key);
            }
        }

        BibliographicFields.CheckAddresses(reader);
        return new Work(id, AuthorListReader.Read(reader, "author"), AndOthers: false, BibliographicFields.Issued(reader))
        {
            Type = BibliographicFields.Type(reader),
            Title = reader.Text("title"),
            Language = reader.Choice("language", Languages),
            Genre = reader.OptionalBilingual("genre"),
            Editors = AuthorListReader.Read(reader, "editor"),
            Edition = reader.Text("edition"),
            Number = reader.Text("number"),
            ContainerTitle = reader.Text("container-title"),
            Publisher = reader.Text("publisher"),
            PublisherPlace = reader.Text("publisher-place"),
            Volume = reader.Text("volume"),
            Issue = reader.Text("issue"),
            Pages = reader.Text("page"),
            Doi = reader.Text("DOI"),
            Url = reader.Text("URL"),
            Accessed = reader.Text("accessed"),
            Seen = seen,
        };
    }
}
