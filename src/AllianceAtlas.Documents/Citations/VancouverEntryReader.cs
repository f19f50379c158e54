namespace AllianceAtlas.Documents.Citations;

/// <summary>
/// Reads entries that have their year at the end: "Zetzel ER. Current concepts of transference. Int J Psychoanal 1956; 37: 369–76."
/// and "Haynal A. Controversies in psychoanalytic method. New York: New York University Press, 1989."
/// </summary>
internal static class VancouverEntryReader
{
    /// <summary>The entry with what could be read.</summary>
    public static BibliographyEntry Read(BibliographyEntry entry, string text)
    {
        var (doi, rest) = EntryText.SplitDoi(text);
        var sentences = EntryText.Sentences(rest).Where(part => part[0] is not ('(' or '[')).ToList();
        if (sentences.Count == 0)
        {
            return entry with { Doi = doi };
        }

        entry = entry with { Doi = doi, Authors = EntryAuthors.Read(sentences[0]) };
        var first = sentences.Count > 1 && IsEditorMark(sentences[1]) ? 2 : 1;
        var imprint = sentences.FindLastIndex(part => YearOf(part) >= 0);
        if (imprint < first)
        {
            return entry with { Title = sentences.Count > first ? sentences[first] : null };
        }

        entry = ReadImprint(entry, sentences[imprint]);
        return ReadTitles(entry, sentences[first..imprint]);
    }

    private static bool IsEditorMark(string sentence) =>
        sentence is "red" or "ed" or "eds" or "editors" or "redaktør" or "redaktører" or "redaktör";

    /// <summary>The year of an imprint is its last one: "New York: Basic Books, 1971" after a title with a year.</summary>
    private static int YearOf(string text)
    {
        var last = -1;
        for (var at = EntryText.IndexOfYear(text, 0); at >= 0; at = EntryText.IndexOfYear(text, at + 4))
        {
            // Pages and volumes behind the year are no years: 2001; 98: 1503–1510.
            if (last >= 0 && text.AsSpan(last, at - last).ContainsAny(';', ':'))
            {
                break;
            }

            last = at;
        }

        return last;
    }

    private static BibliographyEntry ReadImprint(BibliographyEntry entry, string imprint)
    {
        var at = YearOf(imprint);
        var year = EntryText.YearAt(imprint, at);
        var before = imprint[..at].TrimEnd(' ', ',', ';');
        var after = imprint[(at + year.Length)..];
        entry = entry with { Year = year };

        var semicolon = after.IndexOf(';', StringComparison.Ordinal);
        if (semicolon < 0)
        {
            var place = before.IndexOf(':', StringComparison.Ordinal);
            var publisher = (place < 0 ? before : before[(place + 1)..]).Trim();
            return entry with { Publisher = publisher.Length > 0 ? publisher : null, Pages = EntryText.Pages(after) };
        }

        var numbers = after.AsSpan(semicolon + 1).TrimStart();
        var colon = numbers.IndexOf(':');
        var volume = colon < 0 ? numbers : numbers[..colon];
        var issue = volume.IndexOf('(');
        volume = (issue < 0 ? volume : volume[..issue]).Trim();
        return entry with
        {
            ContainerTitle = before.Length > 0 ? before : null,
            Volume = volume.Length > 0 ? volume.ToString() : null,
            Pages = colon < 0 ? null : EntryText.Pages(numbers[(colon + 1)..]),
        };
    }

    /// <summary>What stands between authors and imprint: the title, its subtitle, and the journal or the book around it.</summary>
    private static BibliographyEntry ReadTitles(BibliographyEntry entry, List<string> titles)
    {
        var lead = titles.FindIndex(part => ChapterReader.LeadInLength(part) > 0);
        if (lead > 0)
        {
            var book = titles[lead..];
            book[0] = book[0][ChapterReader.LeadInLength(book[0])..].Trim();
            // "I: Kanzer M, red. The unconscious today": the editors' sentence is not the book.
            var isEditors = book.Count > 1 && (IsEditorMark(book[1]) || IsEditorMark(book[0][(book[0].LastIndexOf(' ') + 1)..]));
            book = isEditors ? book[1..].Where(part => !IsEditorMark(part)).ToList() : book;
            return entry with { Title = Join(titles[..lead]), ContainerTitle = Join(book) };
        }

        // "J Abnorm Psychol. 2001; 110: 3–8": the journal is a sentence of its own.
        if (entry.Volume is not null && entry.ContainerTitle is null && titles.Count > 1)
        {
            return entry with { Title = Join(titles[..^1]), ContainerTitle = titles[^1] };
        }

        return entry with { Title = titles.Count > 0 ? Join(titles) : null };
    }

    private static string Join(List<string> sentences)
    {
        var title = new System.Text.StringBuilder(sentences[0]);
        foreach (var sentence in sentences.Skip(1))
        {
            title.Append(title[^1] is '?' or '!' ? " " : ". ").Append(sentence);
        }

        return title.ToString();
    }
}
