using System.Diagnostics;
using AllianceAtlas.Documents.Citations;
using FsCheck;
using FsCheck.Fluent;

namespace AllianceAtlas.Tests.Citations;

public class CitationProperties
{
    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithReplay(1979, 1983).WithMaxTest(1000);

    /// <summary>Pieces that texts are cited with, in any order: most of what comes out is nonsense, as hostile input is.</summary>
    private static readonly string[] Pieces =
    [
        "(", ")", "[", "]", ",", ";", ":", ".", "&", "/", "–", "-", "”", "«", "’", "\n", "\n\n", "\n\n> ", "\n\n- ", " ",
        "Bordin", "Boalt Boëthius", "van der Kolk", "Nissen-\nLie", "O’Dea", "Murphys", "APA", "J.", "e", "et al.", "m.fl.", "og kolleger",
        "och", "og", "se", "i", "sitert i", "1979", "2015a", "b", "1912/1958", "1856–1939", "u.å.", "8", "2–4", "s. 12", "s. Xii", "mars",
        "personlig kommunikasjon", "Respondent", "Marit", "VOP", "10.1037/x", "Red.", "beskriver", "\u00AD", "\uD83D",
    ];

    /// <summary>Pieces in a row, a good part of them in brackets that end in a year, so that the grammar gets far.</summary>
    private static readonly Arbitrary<string> Soup = Gen.OneOf(
            Gen.Elements(Pieces),
            Gen.Elements(Pieces).ListOf(4).Select(inside => $"({string.Join(' ', inside)})"),
            Gen.Elements(Pieces).ListOf(3).Select(inside => $"Bordin ({string.Join(' ', inside)} 1979)"),
            Gen.Elements(Pieces).ListOf(3).Select(inside => $"({string.Join(' ', inside)} Bordin, 1979, {inside[0]})"))
        .ArrayOf()
        .Select(pieces => string.Join(' ', pieces))
        .ToArbitrary();

    [Fact]
    public void The_soup_holds_citations() => Assert.True(
        Gen.Sample(Soup.Generator, 50, 100).Sum(text => CitationFinder.Find(Plain.Document(text), CitationStyle.Numeric).Count) > 100);

    [Fact]
    public void No_text_makes_the_finder_or_the_reader_throw() =>
        Check.One(Fixed, Prop.ForAll(Soup, text =>
        {
            var document = Plain.Document(text);
            CitationFinder.Find(document, CitationStyleDetector.Detect(document));
            BibliographyReader.Read(document);
        }));

    [Fact]
    public void No_string_makes_the_finder_or_the_reader_throw() =>
        Check.One(Fixed, Prop.ForAll<string>(text =>
        {
            var document = Plain.Document("- " + text);
            CitationFinder.Find(Plain.Document(text ?? ""), CitationStyle.Numeric);
            BibliographyReader.Read(document);
        }));

    [Fact]
    public void Places_lie_inside_the_file_and_works_inside_their_citation() =>
        Check.One(Fixed, Prop.ForAll(Soup, text => CitationFinder.Find(Plain.Document(text), CitationStyle.Numeric).All(citation =>
            citation.Span.Start >= 0 && citation.Span.End <= text.Length && citation.Text.Length > 0
            && citation.Items.All(item =>
                item.Span.Start >= citation.Span.Start && item.Span.End <= citation.Span.End
                && item.Line >= citation.Line
                && (item.Year is null) == (item.Number is not null)
                && (item.FirstAuthor is null) == (item.Number is not null)))));

    [Fact]
    public void A_text_that_cites_by_author_has_no_numbers() =>
        Check.One(Fixed, Prop.ForAll(Soup, text => CitationFinder.Find(Plain.Document(text), CitationStyle.AuthorYear)
            .SelectMany(citation => citation.Items)
            .All(item => item.Number is null)));

    [Theory]
    [InlineData("(")]
    [InlineData("(1)")]
    [InlineData("(1) og (2) ")]
    [InlineData("(Bordin, ")]
    [InlineData("(Bordin, 1979")]
    [InlineData("Bordin, ")]
    [InlineData("Bordin ")]
    [InlineData("1979, ")]
    [InlineData("(Respondent 1) (s. 1) ")]
    [InlineData("(s. 1) ")]
    [InlineData("((1979) ")]
    [InlineData("et al. ")]
    [InlineData("A. ")]
    [InlineData("A.")]
    [InlineData("10.")]
    [InlineData("I: ")]
    [InlineData(")]([")]
    public void Time_grows_with_the_length_of_hostile_text(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 500_000 / piece.Length)) + " (1979)";
        var watch = Stopwatch.StartNew();

        CitationFinder.Find(Plain.Document(text), CitationStyle.Numeric);
        BibliographyReader.Read(Plain.Document("- " + text));

        // A quadratic step needs minutes for half a million characters; a linear one half a second, far longer on a busy machine.
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(15), $"{piece}: {watch.Elapsed}");
    }
}
