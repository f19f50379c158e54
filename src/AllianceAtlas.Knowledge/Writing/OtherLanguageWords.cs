using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Vocabulary;

namespace AllianceAtlas.Knowledge.Writing;

/// <summary>
/// Knows which words betray that a text slipped into the other language of the site: terms of the vocabulary, small words, and
/// letters. Only what cannot be right is known: Norwegian <c>seg</c> is also Swedish for tough, and so not here. Several threads
/// may ask at once.
/// </summary>
internal sealed class OtherLanguageWords
{
    private const int ShortestTerm = 4;

    private const string NorwegianInSwedish =
        "og=och ikke=inte jeg=jag hun=hon fra=från til=till mellom=mellan hvordan=hur hvorfor=varför hvilke=vilka hvilken=vilken hva=vad " +
        "hvis=om hvor=var noe=något noen=några disse=dessa gjennom=genom uten=utan innen=inom meg=mig deg=dig hadde=hade selv=själv " +
        "derfor=därför ulike=olika mye=mycket pasient=patient pasienten=patienten pasienter=patienter pasientene=patienterna " +
        "veileder=handledare veilederen=handledaren veiledere=handledare veiledning=handledning veiledningen=handledningen " +
        "veisøker=handledd veisøkere=handledda";

    private const string SwedishInNorwegian =
        "och=og inte=ikke jag=jeg hon=hun från=fra till=til mellan=mellom hur=hvordan varför=hvorfor vilka=hvilke vilken=hvilken " +
        "något=noe några=noen dessa=disse inom=innen mig=meg dig=deg själv=selv därför=derfor olika=ulike mycket=mye efter=etter " +
        "patient=pasient patienten=pasienten patienter=pasienter patienterna=pasientene handledare=veileder handledaren=veilederen " +
        "handledning=veiledning handledningen=veiledningen handledd=veisøker handledda=veisøkere";

    private static readonly string[] SwedishEndings = ["", "s", "n", "ns", "en", "ens", "et", "ets", "ar", "arna", "er", "erna", "or", "orna", "na", "t", "a"];
    private static readonly string[] BokmalEndings = ["", "s", "n", "ns", "en", "ens", "et", "ets", "a", "er", "ene", "ne", "r", "e", "t"];

    private readonly Dictionary<Language, Dictionary<string, Concept>> _terms;
    private readonly Dictionary<Language, Dictionary<string, Concept>> _shown;
    private readonly Dictionary<Language, Dictionary<string, string>> _small = new()
    {
        [Language.Swedish] = Pairs(NorwegianInSwedish),
        [Language.Bokmal] = Pairs(SwedishInNorwegian),
    };

    // A hidden term need not be a word of one language alone: plattform.
    public OtherLanguageWords(IReadOnlyList<Concept> concepts)
    {
        _terms = LanguageCodes.OfTheSite.ToDictionary(language => language, language => Terms(concepts, language, terms => terms.All));
        _shown = LanguageCodes.OfTheSite.ToDictionary(
            language => language, language => Terms(concepts, language, terms => terms.Alternative.Prepend(terms.Preferred)));
    }

    /// <summary>
    /// What <paramref name="word"/> (in lower case) would be in <paramref name="language"/>: null when it may stand there, empty when it
    /// may not and nothing better is known.
    /// </summary>
    public string? Better(string word, Language language)
    {
        if (_small[language].TryGetValue(word, out var better))
        {
            return better;
        }

        if (Find(word, language, _terms) is not null)
        {
            return null;
        }

        if (Find(word, language.Counterpart(), _shown) is { } concept)
        {
            return concept.Term(language) ?? "";
        }

        return word.AsSpan().ContainsAny(language == Language.Swedish ? "æø" : "äö") ? "" : null;
    }

    private static Concept? Find(string word, Language language, Dictionary<Language, Dictionary<string, Concept>> among)
    {
        foreach (var ending in language == Language.Swedish ? SwedishEndings : BokmalEndings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal) && among[language].TryGetValue(word[..^ending.Length], out var concept))
            {
                return concept;
            }
        }

        return null;
    }

    private static Dictionary<string, Concept> Terms(
        IReadOnlyList<Concept> concepts, Language language, Func<ConceptTerms, IEnumerable<string>> which)
    {
        var terms = new Dictionary<string, Concept>(StringComparer.Ordinal);
        foreach (var concept in concepts.Where(one => one.Terms.ContainsKey(language)))
        {
            foreach (var term in which(concept.Terms[language]).Where(term => term.Length >= ShortestTerm && term.All(char.IsLetter)))
            {
                terms.TryAdd(term.ToLowerInvariant(), concept);
            }
        }

        return terms;
    }

    private static Dictionary<string, string> Pairs(string written) => written.Split(' ')
        .Select(pair => pair.Split('='))
        .ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
}
