namespace AllianceAtlas.Documents.Citations;

/// <summary>Reads one name of a person that ends at a given place, from right to left.</summary>
internal static class NameReader
{
    private const int MostWords = 6;

    /// <summary>
    /// Rule <c>name</c>: initials or given names, particles and surnames without a mark between them. On success
    /// <paramref name="end"/> moves to the first token of the name.
    /// </summary>
    public static PrintedName? ReadBackwards(TokenSpan tokens, ref int end, bool inBracket)
    {
        var last = SkipInitialsAfterSurname(tokens, end - 1, inBracket);
        var apostrophe = tokens.Is(last, TokenKind.Quote)
            && tokens.TouchesNext(last - 1)
            && Tokenizer.IsApostrophe(tokens.Chars(last)[0]);
        if (apostrophe)
        {
            last--;
        }

        if (!EndsName(tokens, last))
        {
            return null;
        }

        var first = First(tokens, last, inBracket);
        if (last - first >= 2 * MostWords)
        {
            return null;
        }

        end = first;
        var opens = first == 0 || tokens.Is(first - 1, TokenKind.Period);
        return new PrintedName(Text(tokens, first, last), inBracket, opens) { HasGenitiveMark = apostrophe };
    }

    /// <summary>Whether the word may be (part of) a surname: a capital, no digit, no word that opens sentences.</summary>
    public static bool IsNameWord(TokenSpan tokens, int index)
    {
        if (!tokens.IsCapitalised(index) || CitationWords.NonNames.Contains(tokens.Chars(index)))
        {
            return false;
        }

        var word = tokens.Chars(index);
        return word.Length > 1 && !word.ContainsAnyInRange('0', '9') && !IsAbbreviatedCompound(word);
    }

    /// <summary>WAI-S, KBT-terapeuter.</summary>
    private static bool IsAbbreviatedCompound(ReadOnlySpan<char> word)
    {
        var hyphen = word.IndexOf('-');
        return hyphen > 1 && IsAbbreviation(word[..hyphen]);
    }

    /// <summary>Capitals only: an organisation when it stands alone (APA), an instrument when a hyphen follows (WAI-S).</summary>
    public static bool IsAbbreviation(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (char.IsLower(c))
            {
                return false;
            }
        }

        return word.Length > 1;
    }

    /// <summary>The forms "Smith, J. A.", "Smith J." and, in a bracket, "Smith JA": the initials and their comma are passed over.</summary>
    private static int SkipInitialsAfterSurname(TokenSpan tokens, int last, bool inBracket)
    {
        var bare = tokens.Chars(last);
        if (inBracket && bare.Length is 1 or 2 && char.IsUpper(bare[0]) && char.IsUpper(bare[^1])
            && IsNameWord(tokens, last - 1) && !IsAbbreviation(tokens.Chars(last - 1)))
        {
            return last - 1;
        }

        var at = last;
        while (tokens.Is(at, TokenKind.Period) && tokens.IsInitial(at - 1))
        {
            at -= 2;
        }

        var surname = tokens.Is(at, TokenKind.Comma) ? at - 1 : at;
        return at < last && IsNameWord(tokens, surname) ? surname : last;
    }

    private static bool EndsName(TokenSpan tokens, int index) =>
        IsNameWord(tokens, index)
        // "van der kolk" (bergen-2023, line 1520): a small letter counts behind an unmistakable particle.
        || (tokens.IsSmall(index) && tokens.IsOneOf(index - 1, CitationWords.Particles)
            && (tokens.IsOneOf(index - 1, CitationWords.StrongParticles) || tokens.IsOneOf(index - 2, CitationWords.StrongParticles)));

    private static int First(TokenSpan tokens, int last, bool inBracket)
    {
        var first = last;
        while (first > 0 && !IsAbbreviation(tokens.Chars(last)))
        {
            var isWord = IsCapitalParticle(tokens, first - 1, inBracket)
                || (IsNameWord(tokens, first - 1) && !IsAbbreviation(tokens.Chars(first - 1)));
            if (isWord || IsParticle(tokens, first - 1, inBracket))
            {
                first--;
            }
            else if (tokens.Is(first - 1, TokenKind.Period) && tokens.IsInitial(first - 2))
            {
                first -= 2;
            }
            else
            {
                break;
            }
        }

        return first;
    }

    /// <summary>De Shazer, and inside a bracket also Da Silva or La Rosa, although De and Da open sentences.</summary>
    private static bool IsCapitalParticle(TokenSpan tokens, int index, bool inBracket) =>
        tokens.IsCapitalised(index) && tokens.IsOneOf(index, CitationWords.Particles) && (inBracket || tokens.Chars(index) is "De");

    private static bool IsParticle(TokenSpan tokens, int index, bool inBracket)
    {
        if (!tokens.IsSmall(index))
        {
            return false;
        }

        // "den" and "der" are surname parts behind "van", else Nordic words; "da", "la", "el" count in brackets only.
        return tokens.IsOneOf(index, CitationWords.DoubtfulParticles)
            ? tokens.IsOneOf(index - 1, CitationWords.Particles) || (inBracket && tokens.IsOneOf(index, CitationWords.BracketParticles))
            : tokens.IsOneOf(index, CitationWords.Particles);
    }

    private static string Text(TokenSpan tokens, int first, int last)
    {
        if (first == last)
        {
            return Unbroken(tokens.Chars(last).ToString());
        }

        var words = new List<string>(2);
        for (var i = first; i <= last; i++)
        {
            if (tokens.Is(i, TokenKind.Word) && !tokens.IsInitial(i))
            {
                words.Add(tokens.Chars(i).ToString());
            }
        }

        return Unbroken(string.Join(' ', words));
    }

    /// <summary>The name without soft hyphens, and with one kind of hard ones.</summary>
    private static string Unbroken(string name) => name.AsSpan().ContainsAny('\u00AD', '\u2010', '\u2011')
        ? name.Replace("\u00AD", "", StringComparison.Ordinal).Replace('\u2010', '-').Replace('\u2011', '-')
        : name;
}
