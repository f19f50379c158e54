using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Records;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Content;
using AllianceAtlas.Knowledge.Copying;

namespace AllianceAtlas.Knowledge.Writing;

/// <summary>
/// Reports Norwegian words in Swedish texts and the reverse: in page texts, in the words of the interface, and in whatever a
/// record says under <c>sv</c> and <c>nb</c>. A word between quotation marks, or in a gloss such as <c>(norska: brudd)</c>, is meant.
/// Checks one file after another.
/// </summary>
internal sealed class LanguageCheck(OtherLanguageWords words, DiagnosticBag findings)
{
    // The notes on false friends speak of nothing but words of the other language.
    private const string AboutWords = "false-friends.yml";

    private static readonly string[] Glosses =
        ["norska:", "svenska:", "engelska:", "nynorska:", "norsk:", "svensk:", "engelsk:", "nynorsk:", "bokmål:", "(sv ", "(nb ", "(nn "];

    private readonly OwnWords _own = new(Glosses);

    // What was said of each word: a text uses the same few thousand over and over.
    private readonly Dictionary<string, string?> _saidInSwedish = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> _saidInBokmal = new(StringComparer.Ordinal);

    /// <summary>Checks <paramref name="file"/>, which holds <paramref name="text"/>.</summary>
    public void Check(ContentFile file, SourceText text)
    {
        if (file.Name == AboutWords)
        {
            return;
        }

        if (LanguageOf(file.Name, "md") is { } language)
        {
            CheckWords(text, new TextSpan(0, text.Content.Length), language);
        }
        else if (file.Name.EndsWith(".yml", StringComparison.Ordinal) && file.Record(new DiagnosticBag()) is { } record)
        {
            CheckRecord(text, record, LanguageOf(file.Name, "yml"));
        }
    }

    private static Language? LanguageOf(string name, string ending) =>
        name.Split('.') is [_, .., var code, var last] && last == ending && LanguageCodes.Parse(code) is { } language && IsOfTheSite(language)
            ? language
            : null;

    private static bool IsOfTheSite(Language language) => language is Language.Swedish or Language.Bokmal;

    // Keys are nobody's words, and slugs are no words of a text.
    private void CheckRecord(SourceText text, RecordNode node, Language? language)
    {
        switch (node)
        {
            case RecordScalar when language is { } said && IsOfTheSite(said):
                CheckWords(text, node.Span, said);
                break;
            case RecordSequence sequence:
                foreach (var item in sequence.Items)
                {
                    CheckRecord(text, item, language: null);
                }

                break;
            case RecordMapping mapping:
                foreach (var entry in mapping.Entries)
                {
                    if (entry.Key != "slug")
                    {
                        CheckRecord(text, entry.Value, LanguageCodes.Parse(entry.Key) ?? language);
                    }
                }

                break;
        }
    }

    private void CheckWords(SourceText text, TextSpan span, Language language)
    {
        var content = text.Slice(span);
        var said = (language == Language.Swedish ? _saidInSwedish : _saidInBokmal).GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var word in _own.In(content))
        {
            // A capital may begin a name, and names keep their letters: Qvarnström, Ørstavik.
            if (!word.IsQuoted && char.IsLower(content[word.Start]) && Better(word.In(content), language, said) is { } better)
            {
                findings.Add(Diagnostic.At(
                    DiagnosticCatalogue.WordOfOtherLanguage,
                    text,
                    TextSpan.FromBounds(span.Start + word.Start, span.Start + word.End),
                    word.In(content).ToString(),
                    Name(language.Counterpart()),
                    Name(language),
                    better.Length == 0 ? "" : $" (did you mean '{better}'?)"));
            }
        }
    }

    private string? Better(
        ReadOnlySpan<char> word, Language language, Dictionary<string, string?>.AlternateLookup<ReadOnlySpan<char>> said)
    {
        if (!said.TryGetValue(word, out var better))
        {
            better = words.Better(word.ToString(), language);
            said[word] = better;
        }

        return better;
    }

    private static string Name(Language language) => language == Language.Swedish ? "Swedish" : "Norwegian";
}
