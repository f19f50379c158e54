namespace AllianceAtlas.Documents.Citations;

/// <summary>
/// Takes given names and the genitive off printed names. The text itself tells most of it: inside brackets names stand bare,
/// so "Martins et al. (2000)" is Martin when "(Martin et al., 2000)" stands elsewhere, and Watkins stays Watkins.
/// </summary>
internal sealed class Surnames
{
    private readonly HashSet<string> _bare = new(StringComparer.Ordinal);

    /// <summary>Learns from all citations of a text and from its reference list, where names stand bare too.</summary>
    public Surnames(IEnumerable<CitationDraft> drafts, IEnumerable<BibliographyEntry> bibliography)
    {
        _bare.UnionWith(bibliography.SelectMany(entry => entry.Authors).Select(author => author.Family));
        var sentenceNames = new List<PrintedName>();
        foreach (var draft in drafts)
        {
            foreach (var name in draft.Items.Where(item => item.Authors is not null).SelectMany(item => item.Authors!.Names))
            {
                if (name.InBracket)
                {
                    _bare.Add(WithoutGivenNames(name));
                }
                else if (!draft.NeedsKnownAuthor && !EndsInGenitive(name.Text))
                {
                    sentenceNames.Add(name);
                }
            }
        }

        // After the brackets, because those tell double surnames from given names, and single words first.
        foreach (var name in sentenceNames.OrderBy(name => name.Text.Count(c => c == ' ')))
        {
            _bare.Add(WithoutGivenNames(name));
        }
    }

    /// <summary>Whether the author is cited elsewhere in the text in a form that leaves no doubt.</summary>
    public bool Knows(PrintedName name) => _bare.Contains(Canonical(name, beforeNoun: true));

    /// <summary>The surname, particles and double surnames whole, spelling as printed.</summary>
    /// <param name="name">The name as read.</param>
    /// <param name="beforeNoun">Whether a noun follows the bracket, which a genitive would own.</param>
    public string Canonical(PrintedName name, bool beforeNoun)
    {
        var surname = WithoutGivenNames(name);
        return name.InBracket || name.IsOrganisation || name.HasGenitiveMark ? surname : WithoutGenitive(surname, beforeNoun);
    }

    private string WithoutGivenNames(PrintedName name)
    {
        var words = name.Text.Split(' ');
        if (words.Length == 1 || name.IsOrganisation)
        {
            return name.Text;
        }

        var particle = Array.FindIndex(words, word => char.IsLower(word[0]));
        while (particle > 0 && CitationWords.Particles.Contains(words[particle - 1]))
        {
            particle--; // Van der Kolk at the start of a sentence
        }

        var start = Math.Max(particle, 0);
        while (particle < 0 && start < words.Length - 1 && !_bare.Contains(Rest(words, start)) && IsBeforeSurname(name, words, start))
        {
            start++;
        }

        return Rest(words, start);
    }

    /// <summary>
    /// Given names of the list; and in a sentence also what stands before a surname known from elsewhere, the first of three
    /// words, and a definite noun that opens the sentence: Psykologen Carl Rogers.
    /// </summary>
    private bool IsBeforeSurname(PrintedName name, string[] words, int index)
    {
        if (GivenNames.Contains(words[index]))
        {
            return true;
        }

        if (name.InBracket)
        {
            return false;
        }

        var rest = Rest(words, index + 1);
        return words.Length - index > 2 || _bare.Contains(rest) || _bare.Contains(WithoutGenitive(rest, beforeNoun: true))
            || (index == 0 && name.OpensSentence && NounEndings.Any(ending => words[0].EndsWith(ending, StringComparison.Ordinal)));
    }

    private static string Rest(string[] words, int start) => string.Join(' ', words[start..]);

    /// <summary>Definite nouns for people, in forms that surnames do not have: forskaren, terapeuten, psykologen, professorn.</summary>
    private static readonly string[] NounEndings = ["aren", "arna", "erna", "eren", "erne", "euten", "ogen", "orn", "oren", "enten", "isten"];

    private string WithoutGenitive(string surname, bool beforeNoun)
    {
        if (surname.Length > 3 && surname[^1] == 's' && Tokenizer.IsApostrophe(surname[^2]))
        {
            return surname[..^2]; // Schore´s
        }

        if (!EndsInGenitive(surname))
        {
            return surname;
        }

        var bare = surname[..^1];
        var (knowsBare, knowsWhole) = (_bare.Contains(bare), _bare.Contains(surname));
        return knowsBare != knowsWhole
            ? knowsBare ? bare : surname
            : knowsBare ? beforeNoun ? bare : surname
            : beforeNoun && !SurnamesInS.Contains(surname) ? bare : surname;
    }

    private static bool EndsInGenitive(string name) =>
        name.Length > 2 && name[^1] == 's' && name[^2] is not ('s' or 'S');
}
