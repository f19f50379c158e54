using System.Diagnostics;
using AllianceAtlas.Documents.Blocks;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Mentions;
using AllianceAtlas.Knowledge.Vocabulary;
using FsCheck;
using FsCheck.Fluent;

namespace AllianceAtlas.Tests.Mentions;

public class MentionFinderTests
{
    private static readonly string[] Pieces =
    [
        "allians", "Alliansen", "brott", "brottet", "överföring", "mot", "self", "disclosure", "-", "–", "\u00AD", " ", "  ",
        "\n", "-\n", "\n\n", ".", ",", "knyta", "an", "till", "barn", "skam", "parallella", "processer", "o\u0308", "\u0301",
        "relation", "\uD83D", "1", "x", "responsiv", "tilknytning", "til", "mor",
    ];

    private static readonly Config Repeatable =
        Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20181103UL, 11UL);

    [Fact]
    public void A_word_broken_over_a_line_end_stands_where_it_begins()
    {
        const string Content = "Här är alli-\nansen.";

        var mention = Assert.Single(Find(Content));

        Assert.Equal("alliansen", mention.Text);
        Assert.Equal(1, mention.Line);
        Assert.Equal("alli-\nansen", Content.Substring(mention.Span.Start, mention.Span.Length));
    }

    [Fact]
    public void A_word_nearby_by_one_of_two_rules_is_enough()
    {
        static MentionRule Rule(string near) => new([]) { Doubtful = [new DoubtfulWords(["tvil"], [near], [])] };
        var concept = new Concept("doubt", "", new Bilingual("", ""), new Dictionary<Language, ConceptTerms>(), Texts: null!)
        {
            Place = Place.File(""),
            MentionRules = new Dictionary<Language, MentionRule>
            {
                [Language.Bokmal] = Rule("praksis"),
                [Language.Nynorsk] = Rule("arbeidet"),
            },
        };
        var finder = new MentionFinder([concept]);

        Assert.Single(finder.Find(PlainDocument.Of("Her er tvil om praksis.", Language.Bokmal)));
        Assert.Single(finder.Find(PlainDocument.Of("Her er tvil om arbeidet.", Language.Bokmal)));
        Assert.Empty(finder.Find(PlainDocument.Of("Her er tvil om noe.", Language.Bokmal)));
    }

    [Fact]
    public void Letters_written_as_two_characters_are_found()
    {
        Assert.Equal("o\u0308verfo\u0308ringen", Assert.Single(Find("Tolka o\u0308verfo\u0308ringen.")).Text);
    }

    [Fact]
    public void The_reference_list_does_not_count()
    {
        var entry = PlainDocument.Of("Om alliansen. Stockholm: Förlaget.", Language.Swedish, BlockKind.Reference);

        Assert.Empty(MentionRulesFixture.Finder.Find(entry));
    }

    [Theory]
    [InlineData(BlockKind.Heading)]
    [InlineData(BlockKind.Quote)]
    [InlineData(BlockKind.Caption)]
    [InlineData(BlockKind.Table)]
    [InlineData(BlockKind.Figure)]
    public void Every_other_kind_of_block_counts(BlockKind kind)
    {
        var document = PlainDocument.Of("Alliansen\n\nSkam", Language.Swedish, kind);

        Assert.Equal([1, 3], MentionRulesFixture.Finder.Find(document).Select(mention => mention.Line));
    }

    [Fact]
    public void A_block_taken_for_another_language_is_still_read_in_the_language_of_the_article()
    {
        var document = PlainDocument.Of("Tilknytning", Language.Bokmal);
        var mistaken = document with { Blocks = [document.Blocks[0] with { Language = Language.English }] };

        Assert.Single(MentionRulesFixture.Finder.Find(mistaken));
    }

    [Fact]
    public void The_order_of_concepts_does_not_matter()
    {
        const string Content = "Arbetsalliansen, överföring-motöverföring, en alliansruptur och en trygg bas.";
        var reversed = new MentionFinder([.. MentionRulesFixture.Concepts.Reverse()]);

        Assert.Equal(Find(Content), reversed.Find(PlainDocument.Of(Content, Language.Swedish)));
    }

    [Fact]
    public void No_text_throws_and_every_mention_lies_in_the_file_in_order()
    {
        var texts = Gen.Elements(Pieces).ListOf().Select(string.Concat).ToArbitrary();

        Prop.ForAll(texts, Holds).Check(Repeatable);
    }

    [Fact]
    public void A_text_without_blanks_costs_no_more_than_its_length()
    {
        var content = string.Concat(Enumerable.Repeat("bcdfg", 40_000)) + string.Concat(Enumerable.Repeat("överföringallians", 20_000));
        var watch = Stopwatch.StartNew();

        Find(content);
        Find(content.Replace("i", "i-", StringComparison.Ordinal));
        Find(content.Replace("g", "g ", StringComparison.Ordinal));

        // Milliseconds when linear, minutes when not.
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), watch.Elapsed.ToString());
    }

    private static IReadOnlyList<Mention> Find(string content) =>
        MentionRulesFixture.Finder.Find(PlainDocument.Of(content, Language.Swedish));

    private static bool Holds(string content)
    {
        var mentions = Find(content);
        return mentions.All(mention =>
                mention.Span.Start >= 0
                && mention.Span.End <= content.Length
                && mention.Span.Length >= mention.Text.Length
                && content[mention.Span.Start] == mention.Text[0]
                && content[mention.Span.End - 1] == mention.Text[^1]
                && mention.Line == content.AsSpan(0, mention.Span.Start).Count('\n') + 1)
            && mentions.Zip(mentions.Skip(1)).All(pair => pair.First.Span.Start <= pair.Second.Span.Start);
    }
}
