using AllianceAtlas.Documents.Records;
using AllianceAtlas.Knowledge.Vocabulary;

namespace AllianceAtlas.Knowledge.Content;

/// <summary>The shapes that come again in the records of the vocabulary.</summary>
internal static class RecordReaderExtensions
{
    /// <summary><c>{sv: …, nb: …}</c> under <paramref name="key"/>; both must be there.</summary>
    public static Bilingual RequiredBilingual(this RecordReader reader, string key)
    {
        reader.Require(key);
        return reader.OptionalBilingual(key) ?? new Bilingual("", "");
    }

    /// <summary><c>{sv: …, nb: …}</c> under <paramref name="key"/>, which may be left out; of the two languages neither.</summary>
    public static Bilingual? OptionalBilingual(this RecordReader reader, string key)
    {
        if (reader.Nested(key) is not { } nested)
        {
            return null;
        }

        var both = new Bilingual(nested.RequiredText("sv"), nested.RequiredText("nb"));
        nested.Finish();
        return both;
    }
}
