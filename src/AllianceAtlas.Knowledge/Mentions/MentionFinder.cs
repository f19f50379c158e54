using AllianceAtlas.Documents.Blocks;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Vocabulary;

namespace AllianceAtlas.Knowledge.Mentions;

/// <summary>
/// Finds where a text names concepts, by the rules the concepts carry (docs/mentions.md). Goes through each text twice,
/// first for what the whole of it says of doubtful words; never throws on any text.
/// </summary>
public sealed class MentionFinder
{
    private readonly IReadOnlyList<Concept> _concepts;
    private readonly MentionPatterns _patterns;
    private readonly HitSettlement _settlement;

    /// <summary>A finder for <paramref name="concepts"/>, of any number; those without rules are never found.</summary>
    public MentionFinder(IReadOnlyList<Concept> concepts)
    {
        _concepts = concepts;
        _patterns = new MentionPatterns([.. concepts.Select(concept => concept.MentionRules)]);
        _settlement = new HitSettlement(new ConceptHierarchy(concepts));
    }

    /// <summary>
    /// The mentions in <paramref name="document"/>, by block, place and concept id. Each word counts once a concept.
    /// The reference list does not count; headings, quotations, captions and tables do.
    /// </summary>
    public IReadOnlyList<Mention> Find(Document document)
    {
        var named = document.Blocks.Where(block => block.Kind != BlockKind.Reference).ToList();
        var elsewhere = named
            .SelectMany(block => Match(document, block).Hits)
            .Where(hit => hit.Pattern.Role == PatternRole.Elsewhere)
            .Select(hit => hit.Pattern.Group)
            .ToHashSet();
        return [.. named.SelectMany(block => FindInBlock(document, block, elsewhere))];
    }

    // English terms stand in Nordic text, and a short heading may be taken for the wrong language: the language of the
    // whole article counts too.
    private (IReadOnlyList<PatternHit> Hits, IReadOnlyList<Word> Words) Match(Document document, Block block)
    {
        var languages = MentionPatterns.SetOf(block.Language)
            | MentionPatterns.SetOf(document.Language)
            | LanguageSet.English;
        var words = WordScanner.Scan(block.Text.Content);
        return (_patterns.Match(words, languages), words);
    }

    private IEnumerable<Mention> FindInBlock(Document document, Block block, IReadOnlySet<int> elsewhere)
    {
        var (hits, words) = Match(document, block);
        return _settlement.Settle(hits, words, elsewhere)
            .DistinctBy(hit => (hit.Pattern.Concept, hit.FirstWord))
            .GroupBy(hit => hit.FirstWord)
            .SelectMany(ofWord => ofWord.Select(
                hit => ToMention(document, block.Text, hit, StretchOf(hit, ofWord.Any(hit.IsApartFrom), words))))
            .OrderBy(mention => mention.Span.Start)
            .ThenBy(mention => mention.Concept, StringComparer.Ordinal);
    }

    // Start and end in the clean text. A hyphenated word is one word, unless it names several concepts in different
    // parts, as överföring-motöverföring does; then each has its part.
    private static (int Start, int End) StretchOf(PatternHit hit, bool sharesWord, IReadOnlyList<Word> words)
    {
        var first = words[hit.FirstWord];
        var last = words[hit.FirstWord + hit.Pattern.NamingWords - 1];
        if (!sharesWord || hit.Pattern.Words.Count > 1)
        {
            return (first.Parts[0].Start, last.Parts[^1].End);
        }

        return (first.PartAt(hit.Offset).Start, first.PartAt(hit.Offset + hit.Length - 1).End);
    }

    private Mention ToMention(Document document, MappedText text, PatternHit hit, (int Start, int End) stretch)
    {
        var span = TextSpan.FromBounds(text.OffsetInFile(stretch.Start), text.OffsetInFile(stretch.End - 1) + 1);
        return new Mention(
            _concepts[hit.Pattern.Concept].Id,
            span,
            document.Text.LineAt(span.Start),
            text.Content[stretch.Start..stretch.End]);
    }
}
