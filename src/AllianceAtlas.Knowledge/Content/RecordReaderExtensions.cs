using AllianceAtlas.Documents.Records;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Vocabulary;

namespace AllianceAtlas.Knowledge.Content;

/// <summary>The shapes that come again in the records of the vocabulary.</summary>
internal static class RecordReaderExtensions
{
    /// <summary><c>{sv: …, nb: …}</c> under <paramref name="key"/>; both must be there.</summary>
    public static Bilingual RequiredBilingual(this RecordReader reader, string key)
    {
        reader.Require(key);
        if (reader.Nested(key) is not { } nested)
        {
            return new Bilingual("", "");
        }

        var both = new Bilingual(nested.RequiredText("sv"), nested.RequiredText("nb"));
        nested.Finish();
        return both;
    }

    /// <summary>Lists of words by language code under <paramref name="key"/>.</summary>
    public static IReadOnlyDictionary<Language, IReadOnlyList<string>> ByLanguage(this RecordReader reader, string key)
    {
        var words = new Dictionary<Language, IReadOnlyList<string>>();
        if (reader.Nested(key) is { } nested)
        {
            foreach (var language in LanguageCodes.All)
            {
                if (nested.Texts(language.Code()) is { Count: > 0 } list)
                {
                    words[language] = list;
                }
            }

            nested.Finish();
        }

        return words;
    }
}
