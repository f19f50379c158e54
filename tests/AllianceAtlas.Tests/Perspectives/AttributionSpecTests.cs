using AllianceAtlas.Documents.Citations;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Publications;
using AllianceAtlas.Documents.Records;
using AllianceAtlas.Documents.Sources;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Content;
using AllianceAtlas.Knowledge.Evidence;
using AllianceAtlas.Knowledge.Mentions;
using AllianceAtlas.Knowledge.Perspectives;

namespace AllianceAtlas.Tests.Perspectives;

public class AttributionSpecTests
{
    private static readonly PerspectiveFinder Finder = new(ContentReader.Read(
        Repository.Read("content")
            .Where(file => file.Name.Split('/')[0] is "traditions" or "settings" or "styles")
            .Select(file => ContentFile.Open(file, new DiagnosticBag())!),
        new DiagnosticBag()).Perspectives);

    public static TheoryData<string, string, string, string> Examples => SpecFile.Examples("attribution.md");

    [Theory]
    [MemberData(nameof(Examples))]
    public void Examples_hold(string example, string language, string input, string expected)
    {
        var found = string.Join('\n', Find(input, LanguageCodes.Parse(language)!.Value));

        Assert.True(expected == found, $"{example}\n{found}");
    }

    [Theory]
    [InlineData("")]
    [InlineData("och och")]
    [InlineData("inte psykodynamisk-")]
    [InlineData("- - handledning och")]
    public void Odd_texts_do_no_harm(string text) => Assert.NotNull(Find(text, Language.Swedish).ToList());

    private static IEnumerable<string> Find(string input, Language language)
    {
        var place = Place.File("spec");
        var said = input.Split('\n').Where(line => line.StartsWith("record: ", StringComparison.Ordinal))
            .Select(line => line.Split(' '))
            .ToDictionary(words => words[1], words => words[2..].Select(id => new NamedId(id, place)).ToList());
        // The record's lines stay as blank lines, so that every passage keeps its line.
        var text = new SourceText("spec.md", string.Join('\n', input.Split('\n').Select(line => line.StartsWith("record: ", StringComparison.Ordinal) ? "" : line)));
        var record = new SourceRecord(new Publication("spec", [], AndOthers: false, PublicationDate.Read("")) { Language = language })
        {
            CitationStyle = CitationStyle.AuthorYear,
            TextFile = new SourceTextFile("spec.md", SourceFormat.Markdown, ""),
            Traditions = said.GetValueOrDefault("traditions") ?? [],
            Settings = said.GetValueOrDefault("settings") ?? [],
            Place = place,
        };
        var reading = SourceReading.Read(record, text, new ReadingWords(Lexicon.Empty, new MentionFinder([])), new DiagnosticBag());
        var passages = PassageText.AllOf(reading.Document);
        var lines = passages.ToDictionary(passage => passage.Passage.Id, passage => passage.Passage.Lines.First);
        return Finder.Find(record, reading, passages).Select(one =>
            $"{lines[one.Passage]} {one.Axis.ToString().ToLowerInvariant()} {one.Perspective}: {one.Ground.ToString().ToLowerInvariant()}" +
            (one.Cue is null ? "" : $" \"{one.Cue}\""));
    }
}
