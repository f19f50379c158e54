using System.Globalization;
using AllianceAtlas.Documents.Citations;

namespace AllianceAtlas.Tests.Citations;

public class BibliographySpecTests
{
    [Theory]
    [MemberData(nameof(SpecFile.Examples), "bibliography.md", MemberType = typeof(SpecFile))]
    public void Reads_entries_as_the_specification_says(string example, string settings, string input, string expected)
    {
        Assert.NotEmpty(settings);

        var found = string.Join('\n', BibliographyReader.Read(Plain.Document(input)).SelectMany(Lines));

        Assert.True(expected == found, $"{example}\n{input}\nexpected:\n{expected}\nfound:\n{found}");
    }

    private static IEnumerable<string> Lines(BibliographyEntry entry) =>
        new (string Field, string? Value)[]
        {
            ("number", entry.Number?.ToString(CultureInfo.InvariantCulture)),
            ("authors", string.Join("; ", entry.Authors.Select(author => author.Given is null ? author.Family : $"{author.Family}, {author.Given}"))),
            ("year", entry.Year),
            ("title", entry.Title),
            ("container", entry.ContainerTitle),
            ("volume", entry.Volume),
            ("pages", entry.Pages),
            ("publisher", entry.Publisher),
            ("doi", entry.Doi),
        }
        .Where(field => !string.IsNullOrEmpty(field.Value))
        .Select(field => $"{field.Field}: {field.Value}");
}
