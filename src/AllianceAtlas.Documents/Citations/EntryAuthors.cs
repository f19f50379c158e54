using AllianceAtlas.Documents.Publications;

namespace AllianceAtlas.Documents.Citations;

/// <summary>Reads the authors of an entry: "Safran JD, Muran JC", "Norcross, J. C., &amp; Lambert, M. J.", "Statens helsetilsyn".</summary>
internal static class EntryAuthors
{
    /// <summary>The authors of <paramref name="text"/> in printed order; editors' marks and et al. are left out.</summary>
    public static IReadOnlyList<Author> Read(string text)
    {
        var authors = new List<Author>();
        foreach (var part in Parts(text))
        {
            if (authors.Count > 0 && authors[^1].Given is null && IsGiven(part))
            {
                authors[^1] = authors[^1] with { Given = part };
            }
            else if (!IsOthers(part))
            {
                authors.Add(Split(part));
            }
        }

        return authors;
    }

    /// <summary>The text between commas, semicolons and conjunctions; a bracket such as (red.) is passed over.</summary>
    private static List<string> Parts(string text)
    {
        var parts = new List<string>();
        var current = new List<string>();
        var depth = 0;
        foreach (var word in SpacedOut(text))
        {
            var opens = word[0] is '(' or '[';
            depth += opens ? 1 : 0;
            if (depth == 0)
            {
                if (word is "," or "&" or "och" or "og" or "and" or "…" or "...")
                {
                    Close(parts, current, word);
                }
                else
                {
                    current.Add(word);
                }
            }

            depth -= depth > 0 && word.AsSpan().ContainsAny(')', ']') ? 1 : 0;
        }

        Close(parts, current, ",");
        return parts;
    }

    private static string[] SpacedOut(string text) => text
        .Replace(" et al", ", et al", StringComparison.Ordinal)
        .Replace(",", " , ", StringComparison.Ordinal)
        .Replace(";", " , ", StringComparison.Ordinal)
        .Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static void Close(List<string> parts, List<string> current, string mark)
    {
        // "Helse- og omsorgsdepartementet" is one name.
        if (current.Count > 0 && current[^1].EndsWith('-') && mark is not ",")
        {
            current.Add(mark);
            return;
        }

        if (current.Count > 0)
        {
            parts.Add(string.Join(' ', current));
            current.Clear();
        }
    }

    private static bool IsOthers(string part) => NoAuthors.Contains(part.TrimEnd('.').Replace(" ", "", StringComparison.Ordinal));

    private static readonly WordSet NoAuthors = new("etal m.fl mfl red reds ed eds editors editor redaktør redaktører redaktör redaktörer");

    /// <summary>"Safran JD" and "Freud S." are surname and initials; anything else is all surname.</summary>
    private static Author Split(string part)
    {
        var words = part.Split(' ');
        var initials = words.Length;
        while (initials > 1 && IsInitials(words[initials - 1]))
        {
            initials--;
        }

        return initials < words.Length
            ? new Author(string.Join(' ', words[..initials]), string.Join(' ', words[initials..]))
            : new Author(part.TrimEnd('.'));
    }

    private static bool IsGiven(string part) =>
        Array.TrueForAll(part.Split(' '), word => IsInitials(word) || GivenNames.Contains(word));

    /// <summary>J., J.C., JD, J.-P.: capitals with or without full stops and hyphens, at most four.</summary>
    private static bool IsInitials(string word)
    {
        var capitals = 0;
        foreach (var c in word)
        {
            if (char.IsUpper(c))
            {
                capitals++;
            }
            else if (c is not ('.' or '-' or '‐' or '–'))
            {
                return false;
            }
        }

        return capitals is > 0 and <= 4;
    }
}
