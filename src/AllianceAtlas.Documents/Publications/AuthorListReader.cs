using AllianceAtlas.Documents.Records;

namespace AllianceAtlas.Documents.Publications;

/// <summary>Reads a list of authors as CSL writes names: <c>{family, given}</c>, or <c>{literal}</c> for an organisation.</summary>
internal static class AuthorListReader
{
    /// <summary>The authors under <paramref name="key"/>; empty when the key is missing.</summary>
    public static IReadOnlyList<Author> Read(RecordReader reader, string key)
    {
        var authors = new List<Author>();
        foreach (var person in reader.NestedList(key))
        {
            var literal = person.Text("literal");
            authors.Add(new Author(literal ?? person.RequiredText("family"), person.Text("given"))
            {
                IsOrganisation = literal is not null,
            });
            _ = person.Text("family");
            person.Finish();
        }

        return authors;
    }
}
