using System.Text;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Prose;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Site;
using AllianceAtlas.Site.Search;
using FsCheck;
using FsCheck.Fluent;

namespace AllianceAtlas.Tests.Search;

public class SearchIndexTests
{
    [Fact]
    public void The_order_of_the_documents_does_not_change_a_byte()
    {
        var reversed = SearchIndexBuilder.Build([.. SearchFixture.Documents.Reverse()]);

        Assert.Equal(SearchFixture.Index.Files.Select(file => file.Path), reversed.Files.Select(file => file.Path));
        Assert.All(
            SearchFixture.Index.Files.Zip(reversed.Files),
            pair => Assert.True(pair.First.Content.Span.SequenceEqual(pair.Second.Content.Span)));
    }

    [Fact]
    public void Searching_never_throws_and_finds_nothing_for_no_word()
    {
        Prop.ForAll<string?>(query => SearchFixture.Index.Find(query ?? "", Language.Bokmal).Count >= 0)
            .Check(Config.QuickThrowOnFailure.WithReplay(1, 3).WithMaxTest(300));

        Assert.Empty(SearchFixture.Index.Find("?! –", Language.Swedish));
        Assert.NotNull(SearchFixture.Index.Find(new string('a', 100_000), Language.Swedish));
    }

    [Fact]
    public void An_index_without_documents_answers_nothing()
    {
        Assert.Empty(SearchIndexBuilder.Build([]).Find("allians", Language.Swedish));
    }

    [Theory]
    [InlineData("Vägar", true)]
    [InlineData("tillbaka", true)]
    [InlineData("cellen", true)]
    [InlineData("raden", true)]
    [InlineData("allianser", true)]
    [InlineData("VägarNågra", false)]
    public void A_word_runs_through_a_link_but_not_into_the_next_cell_or_paragraph(string word, bool found)
    {
        var page = ProseReader.Read(new SourceText("a.md",
            "---\ntitle: a\nsummary: b\n---\n## Vägar\n\nNågra [allians](concept:alliance)er leder tillbaka\n\n| cellen | raden |\n| --- | --- |\n| ett | två |\n"),
            new DiagnosticBag())!;

        var index = SearchIndexBuilder.Build([new SearchDocument("concept:a", SearchKind.Concept, Language.Swedish, "/sv/a/", "Annat") { Prose = page.Blocks }]);

        Assert.Equal(found, index.Files.Any(file => Encoding.UTF8.GetString(file.Content.Span).Contains($"\"{SearchKey.Of(word)}\"", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("sv", "alliansbrott", SearchReason.Name)]
    [InlineData("sv", "alliansruptur", SearchReason.Synonym)]
    [InlineData("sv", "alliansebrudd", SearchReason.OtherLanguage)]
    [InlineData("sv", "alliansbrptt", SearchReason.Spelling)]
    [InlineData("nb", "alliansbrott", SearchReason.OtherLanguage)]
    public void A_result_says_why_it_was_found(string code, string query, SearchReason reason)
    {
        var best = SearchFixture.Index.Find(query, LanguageCodes.Parse(code)!.Value)[0];

        Assert.Equal(("concept:rupture", reason), (best.Id, best.Reason));
    }

    [Fact]
    public void The_readers_own_page_is_shown_and_each_id_once()
    {
        var hits = SearchFixture.Index.Find("alliansbrott", Language.Bokmal);

        Assert.Equal("/nb/begreper/alliansebrudd/", hits[0].Url);
        Assert.Equal(hits.Count, hits.Select(hit => hit.Id).Distinct().Count());
    }

    [Fact]
    public void The_first_search_is_small()
    {
        var core = SearchFixture.Index.Files.Single(file => file.Path == SearchFixture.Index.CorePath(Language.Swedish));
        var largestText = SearchFixture.Index.Files.Where(file => file.Path.Contains("/text", StringComparison.Ordinal)).Max(Compressed);

        Assert.InRange(Compressed(core) + largestText, 1, 20_000);
    }

    private static int Compressed(SiteFile file)
    {
        var target = new byte[file.Content.Length + 100];
        Assert.True(System.IO.Compression.BrotliEncoder.TryCompress(file.Content.Span, target, out var length));
        return length;
    }
}
