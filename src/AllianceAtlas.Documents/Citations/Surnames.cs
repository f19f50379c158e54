namespace AllianceAtlas.Documents.Citations;

/// <summary>
/// Takes given names and the genitive off printed names. The text itself tells most of it: inside brackets names stand bare,
/// so "Martins et al. (2000)" is Martin when "(Martin et al., 2000)" stands elsewhere, and Watkins stays Watkins.
/// </summary>
internal sealed class Surnames
{
    private readonly HashSet<string> _bare = new(StringComparer.Ordinal);

    /// <summary>Learns from all citations of a text.</summary>
    public Surnames(IEnumerable<CitationDraft> drafts)
    {
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

        // After the brackets, because those tell double surnames from given names.
        _bare.UnionWith(sentenceNames.Select(WithoutGivenNames).ToList());
    }

    /// <summary>Whether the author is cited elsewhere in the text in a form that leaves no doubt.</summary>
    public bool Knows(PrintedName name) => _bare.Contains(Canonical(name, beforeNoun: true));

    /// <summary>The surname, particles and double surnames whole, spelling as printed.</summary>
    /// <param name="name">The name as read.</param>
    /// <param name="beforeNoun">Whether a noun follows the bracket, which a genitive would own.</param>
    public string Canonical(PrintedName name, bool beforeNoun)
    {
        var surname = WithoutGivenNames(name);
        return name.InBracket || name.IsOrganisation || name.HasApostrophe ? surname : WithoutGenitive(surname, beforeNoun);
    }

    private string WithoutGivenNames(PrintedName name)
    {
        var words = name.Text.Split(' ');
        if (words.Length == 1 || name.IsOrganisation || _bare.Contains(name.Text))
        {
            return name.Text;
        }

        var start = Array.FindIndex(words, word => char.IsLower(word[0]));
        if (start < 0)
        {
            start = 0;
            while (start < words.Length - 1 && GivenNames.Contains(words[start]))
            {
                start++;
            }

            if (start == 0 && IsTitleOrGivenName(name, words))
            {
                start = 1;
            }
        }

        return string.Join(' ', words[start..]);
    }

    /// <summary>
    /// A first word that no list knows is a given name or a title when what follows it is a surname of its own
    /// elsewhere, when there are three words, or when it opens the sentence and has the form of a definite noun.
    /// </summary>
    private bool IsTitleOrGivenName(PrintedName name, string[] words)
    {
        if (name.InBracket)
        {
            return false;
        }

        var rest = string.Join(' ', words[1..]);
        return words.Length > 2 || _bare.Contains(rest) || _bare.Contains(WithoutGenitive(rest, beforeNoun: true))
            || (name.OpensSentence && NounEndings.Any(ending => words[0].EndsWith(ending, StringComparison.Ordinal)));
    }

    private static readonly string[] NounEndings = ["aren", "eren", "erna", "orna", "arna", "ogen", "öraren", "orn", "gen", "ent", "essor"];

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
        name.Length > 3 && name[^1] == 's' && name[^2] is not ('s' or 'S');
}
