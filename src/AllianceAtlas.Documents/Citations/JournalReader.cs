namespace AllianceAtlas.Documents.Citations;

/// <summary>Reads the journal of an entry whose year stands elsewhere: "Psychotherapy, 16(3), 252–260", "Psykologen 16:3, s. 4–9".</summary>
internal static class JournalReader
{
    /// <summary>The entry with journal, volume and pages, or null when no volume follows the name, as in the imprint of a book.</summary>
    public static BibliographyEntry? Read(BibliographyEntry entry, string text)
    {
        var digit = text.AsSpan().IndexOfAnyInRange('0', '9');
        if (digit < 2)
        {
            return null;
        }

        var name = NameBefore(text[..digit]);
        if (name.Length < 2 || LabelsPages(name) || !char.IsUpper(name[0]) || EntryText.Sentences(name).Count > 1)
        {
            return null;
        }

        var end = digit;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return entry with
        {
            ContainerTitle = name,
            Volume = text[digit..end],
            Pages = EntryText.Pages(AfterIssue(text, end)),
        };
    }

    /// <summary>"Studentlitteratur, s. 12": the digits are pages of a book.</summary>
    private static bool LabelsPages(string name) =>
        name.EndsWith(" s.", StringComparison.Ordinal)
        || name.EndsWith(" ss.", StringComparison.Ordinal)
        || name.EndsWith(" pp.", StringComparison.Ordinal);

    /// <summary>The journal's name: what labels the volume is taken off its end.</summary>
    private static string NameBefore(string text)
    {
        var name = text.Trim(' ', ',', '(');
        foreach (var label in CitationWords.VolumeLabels)
        {
            var isLabelled = name.EndsWith(label, StringComparison.OrdinalIgnoreCase) && name.Length > label.Length
                && name[^(label.Length + 1)] is ' ' or ',';
            if (isLabelled)
            {
                name = name[..^(label.Length + 1)].Trim(' ', ',');
            }
        }

        return name;
    }

    /// <summary>The text behind the issue: "(3), 252" → "252", ":3, 252" → "252", ", no. 3, pp. 252" → "252", ": 252" → "252".</summary>
    private static ReadOnlySpan<char> AfterIssue(string text, int end)
    {
        var rest = text.AsSpan(end).TrimStart();
        if (rest.StartsWith("(") && rest.Contains(')'))
        {
            return rest[rest.IndexOf(')')..];
        }

        var label = rest.TrimStart(", ");
        var isIssue = label.StartsWith("no", StringComparison.OrdinalIgnoreCase) || label.StartsWith("nr", StringComparison.OrdinalIgnoreCase)
            || (rest.StartsWith(":") && rest.Length > 1 && char.IsAsciiDigit(rest[1]) && rest.Contains(','));
        var comma = label.IndexOf(',');
        return isIssue ? comma < 0 ? [] : label[comma..] : rest;
    }
}
