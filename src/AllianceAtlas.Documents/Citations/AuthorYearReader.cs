namespace AllianceAtlas.Documents.Citations;

/// <summary>
/// The grammar of a bracket that cites by author and year, read from left to right:
/// <code>
/// bracket  = work { ("," | ";" | lead-in) work }
/// work     = [authors [","]] year { ("," | ";" | and) year } [locator]
/// year     = 1979 | 2015a | 1912/1958 | u.å. | i tryck
/// </code>
/// A year without authors of its own belongs to the authors before it, which for the first year are those of the sentence.
/// </summary>
internal ref struct AuthorYearReader(TokenSpan content, AuthorPhrase? narrative)
{
    private readonly TokenSpan _content = content;
    private readonly List<ItemDraft> _items = [];
    private AuthorPhrase? _authors = narrative;

    /// <summary>Start of the tokens that are not yet part of a work.</summary>
    private int _zone = 0;

    /// <summary>The works of <paramref name="content"/>; none when it is no citation.</summary>
    /// <param name="content">The tokens between the brackets, without brackets inside them.</param>
    /// <param name="narrative">The authors in the sentence before the bracket, if any.</param>
    public static IReadOnlyList<ItemDraft> Read(TokenSpan content, AuthorPhrase? narrative)
    {
        var reader = new AuthorYearReader(content, narrative);
        reader.ReadAll();
        return reader._items;
    }

    private void ReadAll()
    {
        var at = 0;
        while (at < _content.Count)
        {
            var end = YearReader.Skip(_content, at);
            at = end == at ? at + 1 : ReadYear(at, end);
        }
    }

    /// <summary>A year from <paramref name="start"/> to <paramref name="end"/>; returns where to read on.</summary>
    private int ReadYear(int start, int end)
    {
        var zone = _content.Slice(_zone, start);
        var (authors, etAl) = AuthorsOf(zone);
        _zone = end;
        if (authors is null || IsLaw(authors, end))
        {
            return end;
        }

        _authors = authors;
        AddItem(authors, etAl, start, end);
        end = ReadSuffixes(authors, etAl, end);
        end = ReadLocator(end);
        _zone = end;
        return end;
    }

    /// <summary>A law and its number in the statute book: Skollagen (2010:800).</summary>
    private readonly bool IsLaw(AuthorPhrase authors, int end) =>
        _content.Is(end, TokenKind.Colon) && _content.TouchesNext(end)
        && Array.Exists(CitationWords.LawEndings, ending => authors.Names[^1].Text.EndsWith(ending, StringComparison.Ordinal));

    private (AuthorPhrase? Authors, bool EtAl) AuthorsOf(TokenSpan zone)
    {
        // A year after a month is a date: (Holmqvist, 12 februari 2018), (utgitt mars 2020).
        if (zone.IsOneOf(zone.Count - 1, CitationWords.Months))
        {
            return (null, false);
        }

        var end = zone.Count;
        if (OnlyLeadsIn(zone, end))
        {
            return (_authors, _authors is { EtAl: true });
        }

        end = zone.Is(end - 1, TokenKind.Comma) ? end - 1 : end;
        if (OthersReader.SkipBackwards(zone, ref end) && OnlyLeadsIn(zone, end))
        {
            return (_authors, true);
        }

        var authors = OrganisationReader.InBracket(zone, zone.Count) ?? AuthorReader.InBracket(zone, zone.Count);
        return (authors, authors is { EtAl: true });
    }

    /// <summary>Nothing but marks and words that lead in: ";", "se", "and", "opprinnelig".</summary>
    private static bool OnlyLeadsIn(TokenSpan zone, int end)
    {
        for (var i = 0; i < end; i++)
        {
            var passed = zone[i].Kind is TokenKind.Comma or TokenKind.Semicolon or TokenKind.Ampersand or TokenKind.Period
                || (zone.IsSmall(i) && zone.IsOneOf(i, CitationWords.LeadIns));
            if (!passed)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Further letters of the same year: (2021a, b), (2021a og b), (2021a–c).</summary>
    private readonly int ReadSuffixes(AuthorPhrase authors, bool etAl, int end)
    {
        var year = _items[^1].Year!;
        if (year.Length != 5 || !char.IsAsciiLetterLower(year[4]))
        {
            return end;
        }

        var letter = year[4];
        while (IsSuffixSeparator(end) && IsSuffix(end + 1))
        {
            var token = _content[end + 1];
            var last = _content.Chars(end + 1)[0];
            var first = _content.Is(end, TokenKind.Dash) && letter < last ? (char)(letter + 1) : last;
            for (letter = first; letter <= last; letter++)
            {
                _items.Add(new ItemDraft(token.Start, token.End) { Authors = authors, EtAl = etAl, Year = $"{year[..4]}{letter}" });
            }

            letter = last;
            end += 2;
        }

        return end;
    }

    private readonly bool IsSuffixSeparator(int index) =>
        _content.Is(index, TokenKind.Comma) || _content.Is(index, TokenKind.Semicolon) || _content.Is(index, TokenKind.Slash) || _content.Is(index, TokenKind.Ampersand) || _content.Is(index, TokenKind.Dash)
        || _content.IsOneOf(index, CitationWords.Conjunctions);

    private readonly bool IsSuffix(int index) =>
        _content.IsSmall(index) && _content.Chars(index) is [>= 'b' and <= 'z'] && !_content.Is(index + 1, TokenKind.Period);

    private readonly int ReadLocator(int end)
    {
        var start = _content.Is(end, TokenKind.Comma) || _content.Is(end, TokenKind.Colon) ? end + 1 : end;
        var after = LocatorReader.Skip(_content, start);
        if (after == start)
        {
            after = LocatorReader.SkipUnlabelled(_content, end);
            start = after > end ? end + 1 : after;
        }

        if (after == start)
        {
            return end;
        }

        // A chapter and its page: (Lind, 2014, kap. 3, s. 45).
        while (_content.Is(after, TokenKind.Comma) && LocatorReader.Skip(_content, after + 1) is var further && further > after + 1)
        {
            after = further;
        }

        _items[^1] = _items[^1] with { Locator = _content.Text[_content[start].Start.._content[after - 1].End] };
        return after;
    }

    private readonly void AddItem(AuthorPhrase authors, bool etAl, int start, int end)
    {
        var (from, to) = (_content[start].Start, _content[end - 1].End);
        var year = _content.Text[from..to];
        year = _content.Is(start, TokenKind.Year) ? year.Replace(" ", "", StringComparison.Ordinal) : year;
        _items.Add(new ItemDraft(from, to) { Authors = authors, EtAl = etAl, Year = year });
    }
}
