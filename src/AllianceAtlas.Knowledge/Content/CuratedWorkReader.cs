using AllianceAtlas.Documents.Publications;
using AllianceAtlas.Documents.Records;
using AllianceAtlas.Documents.Text;
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

        return new Work(PublicationReader.Read(id, reader, Languages)) { Seen = seen };
    }
}
