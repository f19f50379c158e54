using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Records;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Content;
using AllianceAtlas.Knowledge.Copying;

namespace AllianceAtlas.Knowledge.Writing;

/// <summary>
/// Reports Norwegian words in Swedish texts and the reverse: in page texts, in the words of the interface, and in whatever a
/// record says under <c>sv</c> and <c>nb</c>. A word between quotation marks, or in a gloss such as <c>(norska: brudd)</c>, is meant.
/// </summary>
internal sealed class LanguageCheck(OtherLanguageWords words, DiagnosticBag findings)
{
    // The notes on false friends speak of nothing but words of the other language.
    private const string AboutWords = "false-friends.yml";

    private static readonly string[] Glosses =
        ["norska:", "svenska:", "engelska:", "nynorska:", "norsk:", "svensk:", "engelsk:", "nynorsk:", "bokmål:", "(sv ", "(nb ", "(nn "];

    /// <summary>Checks <paramref name="file"/>.</summary>
    public void Check(ContentFile file)
    {
        if (file.Name == AboutWords)
        {
            return;
        }

        if (LanguageOf(file.Name, ".md") is { } language)
        {
            CheckWords(file.Text, new TextSpan(0, file.Text.Content.Length), language);
        }
        else if (file.Name.EndsWith(".yml", StringComparison.Ordinal) && file.Record(new DiagnosticBag()) is { } record)
        {
            CheckRecord(file.Text, record, LanguageOf(file.Name, ".yml"));
        }
    }

    private static Language? LanguageOf(string name, string ending) => LanguageCodes.OfTheSite
        .Where(language => name.EndsWith($".{language.Code()}{ending}", StringComparison.Ordinal))
        .Cast<Language?>()
        .FirstOrDefault();

    // Keys are nobody's words, and slugs are no words of a text.
    private void CheckRecord(SourceText text, RecordNode node, Language? language)
    {
        switch (node)
        {
            case RecordScalar when language is { } said && LanguageCodes.OfTheSite.Contains(said):
                CheckWords(text, node.Span, said);
                break;
            case RecordSequence sequence:
                foreach (var item in sequence.Items)
                {
                    CheckRecord(text, item, language: null);
                }

                break;
            case RecordMapping mapping:
                foreach (var entry in mapping.Entries.Where(entry => entry.Key != "slug"))
                {
                    CheckRecord(text, entry.Value, LanguageCodes.Parse(entry.Key) ?? language);
                }

                break;
        }
    }

    private void CheckWords(SourceText text, TextSpan span, Language language)
    {
        var content = WithoutGlosses(text.Slice(span).ToString());
        foreach (var word in OwnWords.In(content))
        {
            // A capital may begin a name, and names keep their letters: Qvarnström, Ørstavik.
            if (word.Text.Length > 0 && char.IsLower(content[word.Start]) && words.Better(word.Text, language) is { } better)
            {
                findings.Add(Diagnostic.At(
                    DiagnosticCatalogue.WordOfOtherLanguage,
                    text,
                    TextSpan.FromBounds(span.Start + word.Start, span.Start + word.End),
                    word.Text,
                    Name(language.Counterpart()),
                    Name(language),
                    better.Length == 0 ? "" : $" (did you mean '{better}'?)"));
            }
        }
    }

    private static string Name(Language language) => language == Language.Swedish ? "Swedish" : "Norwegian";

    // The same characters in the same places, blank where a bracket tells the word of another language.
    private static string WithoutGlosses(string content)
    {
        var kept = content.ToCharArray();
        for (var at = content.IndexOf('(', StringComparison.Ordinal); at >= 0; at = content.IndexOf('(', at + 1))
        {
            var length = content.AsSpan(at).IndexOf(')');
            if (length < 0)
            {
                break;
            }

            var inside = content.Substring(at, length);
            if (Glosses.Any(gloss => inside.Contains(gloss, StringComparison.Ordinal)))
            {
                kept.AsSpan(at, length).Fill(' ');
            }

            at += length;
        }

        return new string(kept);
    }
}
