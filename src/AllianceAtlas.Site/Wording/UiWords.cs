using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Site.Wording;

/// <summary>
/// The words of the interface in one language, from <c>content/strings.&lt;language&gt;.yml</c>, with the habits of the
/// language: its quotation marks, its plural, its order of letters. A word that is missing is reported once and shown
/// as its key.
/// </summary>
internal sealed class UiWords(
    Language language, IReadOnlyDictionary<string, string> words, DiagnosticBag findings)
{
    // The members of our enumerations, by name: every page asks for dozens.
    private static readonly ConcurrentDictionary<string, string> Kebabs = new(StringComparer.Ordinal);

    private readonly CultureInfo _culture = CultureOf(language);

    public Language Language => language;

    /// <summary>All words by key, for the parts of the site that bring their own component.</summary>
    public IReadOnlyDictionary<string, string> All => words;

    /// <summary>The order in which a reader of the language expects names.</summary>
    public StringComparer Order { get; } =
        StringComparer.Create(CultureOf(language), ignoreCase: true);

    public string this[string key]
    {
        get
        {
            if (words.TryGetValue(key, out var text))
            {
                return text;
            }

            // The bag keeps equal findings once, however many pages ask.
            findings.Add(Diagnostic.AtFile(
                DiagnosticCatalogue.UiWordMissing, $"content/strings.{language.Code()}.yml", key));
            return key;
        }
    }

    /// <summary>
    /// The words under <paramref name="key"/> with <c>{0}</c>, <c>{1}</c> … filled in; any other brace stands for itself.
    /// Not <see cref="string.Format(string, object[])"/>: it throws on a brace too many and fills memory on <c>{0,999999999}</c>.
    /// </summary>
    public string Format(string key, params object[] values)
    {
        var text = this[key];
        var filled = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '{' && i + 2 < text.Length && text[i + 2] == '}' && (uint)(text[i + 1] - '0') < values.Length)
            {
                filled.Append(Convert.ToString(values[text[i + 1] - '0'], _culture));
                i += 2;
            }
            else
            {
                filled.Append(text[i]);
            }
        }

        return filled.ToString();
    }

    /// <summary>One or many of something: the words under <c>key.one</c> or <c>key.many</c>, the number on the line of what it counts.</summary>
    public string Count(string key, int number) =>
        Format(number == 1 ? $"{key}.one" : $"{key}.many", number).Replace($"{number} ", $"{number}\u00A0", StringComparison.Ordinal);

    /// <summary>A part of a whole, with its share in percent.</summary>
    public string Share(int part, int whole) =>
        Format("count.share", part, whole, whole == 0 ? 0 : Math.Round(100.0 * part / whole, MidpointRounding.AwayFromZero));

    /// <summary>The word for a member of an enumeration: <c>evidence-kind.meta-analysis</c>.</summary>
    public string Name<T>(string group, T value)
        where T : struct, Enum => this[Key(group, value)];

    public static string Key<T>(string group, T value)
        where T : struct, Enum => $"{group}.{Kebabs.GetOrAdd(value.ToString(), Kebab)}";

    /// <summary>The marks round a quotation.</summary>
    public (string Open, string Close) Quotes => language == Language.Swedish ? ("”", "”") : ("«", "»");

    public string Quote(string text) => $"{Quotes.Open}{text}{Quotes.Close}";

    /// <summary>Day and month: <c>3 maj</c>, <c>3. mai</c>.</summary>
    public string Day(DateOnly day) => day.ToString(language == Language.Swedish ? "d MMMM" : "d. MMMM", _culture);

    /// <summary>The name of the month.</summary>
    public string Month(DateOnly day) => day.ToString("MMMM", _culture);

    public string Capitalised(string text) =>
        text.Length == 0 ? text : char.ToUpper(text[0], _culture) + text[1..];

    /// <summary>One language named in another: <c>language.nn</c>.</summary>
    public string NameOf(Language named) => this[$"language.{named.Code()}"];

    private static CultureInfo CultureOf(Language language) =>
        CultureInfo.GetCultureInfo(language == Language.Swedish ? "sv-SE" : "nb-NO");

    private static string Kebab(string name)
    {
        var kebab = new StringBuilder(name.Length + 4);
        foreach (var character in name)
        {
            if (char.IsAsciiLetterUpper(character) && kebab.Length > 0)
            {
                kebab.Append('-');
            }

            kebab.Append(char.ToLowerInvariant(character));
        }

        return kebab.ToString();
    }
}
