using System.Globalization;
using AllianceAtlas.Documents.Citations;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Tests.Citations;

public class CitationSpecTests
{
    [Theory]
    [MemberData(nameof(SpecFile.Examples), "citations-authors.md", MemberType = typeof(SpecFile))]
    [MemberData(nameof(SpecFile.Examples), "citations-years.md", MemberType = typeof(SpecFile))]
    [MemberData(nameof(SpecFile.Examples), "citations-narrative.md", MemberType = typeof(SpecFile))]
    [MemberData(nameof(SpecFile.Examples), "citations-numbers.md", MemberType = typeof(SpecFile))]
    [MemberData(nameof(SpecFile.Examples), "citations-voices.md", MemberType = typeof(SpecFile))]
    [MemberData(nameof(SpecFile.Examples), "citations-none.md", MemberType = typeof(SpecFile))]
    [MemberData(nameof(SpecFile.Examples), "citations-theses.md", MemberType = typeof(SpecFile))]
    public void Reads_as_the_specification_says(string example, string settings, string input, string expected)
    {
        var words = settings.Split(' ');
        var style = words.Contains("numeric") ? CitationStyle.Numeric : CitationStyle.AuthorYear;
        var document = Plain.Document(input, LanguageCodes.Parse(words[0]) ?? Language.Swedish);

        var found = string.Join('\n', CitationFinder.Find(document, style).SelectMany(Lines));

        Assert.True(expected == found, $"{example}\n{input}\nexpected:\n{expected}\nfound:\n{found}");
    }

    /// <summary>Line, kind, authors, year or number and locator of each work, parted by blanks.</summary>
    private static IEnumerable<string> Lines(Citation citation)
    {
        var kind = citation.Kind == CitationKind.PersonalCommunication ? "personal-communication" : citation.Kind.ToString().ToLowerInvariant();
        if (citation.Items.Count == 0)
        {
            return [$"{citation.Line} {kind}"];
        }

        return citation.Items.Select(item => string.Join(' ', new[]
        {
            item.Line.ToString(CultureInfo.InvariantCulture),
            kind,
            item.FirstAuthor is null ? null : string.Join(';', [item.FirstAuthor, .. item.OtherAuthors]),
            item.EtAl ? "et al." : null,
            item.Year ?? item.Number?.ToString(CultureInfo.InvariantCulture),
            item.Locator,
        }.Where(part => part is not null)));
    }
}
