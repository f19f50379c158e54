using AllianceAtlas.Documents.Records;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Vocabulary;

namespace AllianceAtlas.Knowledge.Mentions;

/// <summary>Reads <c>mentions:</c> of a concept record (docs/mentions.md).</summary>
public static class MentionRuleReader
{
    /// <summary>The rules by language under the key <c>mentions</c>; none when it is missing.</summary>
    public static IReadOnlyDictionary<Language, MentionRule> Read(RecordReader concept)
    {
        var rules = new Dictionary<Language, MentionRule>();
        if (concept.Nested("mentions") is { } mentions)
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
