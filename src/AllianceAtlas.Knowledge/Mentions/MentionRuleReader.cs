using AllianceAtlas.Documents.Records;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Vocabulary;

namespace AllianceAtlas.Knowledge.Mentions;

/// <summary>Reads how something is found in running text: <c>mentions</c> of a concept, <c>cues</c> of a perspective (docs/mentions.md).</summary>
public static class MentionRuleReader
{
    /// <summary>The rules by language under <paramref name="key"/>; none when it is missing.</summary>
    public static IReadOnlyDictionary<Language, MentionRule> Read(RecordReader record, string key = "mentions")
    {
        var rules = new Dictionary<Language, MentionRule>();
        if (record.Nested(key) is { } mentions)
        {
            foreach (var language in LanguageCodes.All)
            {
                if (mentions.Nested(language.Code()) is { } rule)
                {
                    rules[language] = ReadRule(rule);
                }
            }

            mentions.Finish();
        }

        return rules;
    }

    private static MentionRule ReadRule(RecordReader reader)
    {
        var rule = new MentionRule(reader.Texts("stems"))
        {
            Words = reader.Texts("words"),
            Not = reader.Texts("not"),
            Doubtful = [.. reader.NestedList("doubtful").Select(ReadDoubtful)],
        };
        reader.Finish();
        return rule;
    }

    private static DoubtfulWords ReadDoubtful(RecordReader reader)
    {
        var doubtful = new DoubtfulWords(reader.Texts("words"), reader.Texts("near"), reader.Texts("before"))
        {
            Stems = reader.Texts("stems"),
            Elsewhere = reader.Texts("elsewhere"),
            Against = reader.Texts("against"),
        };
        reader.Finish();
        return doubtful;
    }
}
