using System.Buffers;
using System.Text;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Documents.Citations;

/// <summary>Ids of works and slugs of pages: ASCII, lower case, hyphens (contract §4).</summary>
public static class WorkId
{
    private const string Kept = "abcdefghijklmnopqrstuvwxyz0123456789";

    private static readonly SearchValues<char> InSlugs = SearchValues.Create($"{Kept}-");

    /// <summary>
    /// <c>bordin-1979</c>, <c>braun-clarke-2006</c>, <c>eubanks-carter-et-al-2010</c> for more than two authors,
    /// <c>watkins-2015a</c> with the printed suffix.
    /// </summary>
    /// <param name="families">Surnames in printed order, at least one.</param>
    /// <param name="andOthers">Whether the printed form leaves authors out.</param>
    /// <param name="year">Year with its suffix.</param>
    public static string From(IReadOnlyList<string> families, bool andOthers, string year)
    {
        var names = andOthers || families.Count > 2
            ? $"{families[0]} et al"
            : string.Join(' ', families);
        return Slug($"{names} {year}");
    }

    /// <summary>
    /// <paramref name="name"/> as part of an address: å ä → a, ö ø → o, æ → ae, ü → u, é → e; nothing else is kept but
    /// a–z, 0–9 and single hyphens between them.
    /// </summary>
    public static string Slug(string name)
    {
        if (IsSlug(name))
        {
            return name;
        }

        var slug = new StringBuilder(name.Length);
        var gap = false;
        foreach (var rune in ComposedText.Of(name).ToLowerInvariant().EnumerateRunes())
        {
            var kept = Ascii(rune);
            if (kept.Length == 0)
            {
                // An apostrophe is inside a name (O'Dea); everything else parts two words.
                gap |= rune.Value is not ('\'' or '’' or '´');
                continue;
            }

            if (gap && slug.Length > 0)
            {
                slug.Append('-');
            }

            gap = false;
            slug.Append(kept);
        }

        return slug.ToString();
    }

    private static bool IsSlug(string name) =>
        name.AsSpan().IndexOfAnyExcept(InSlugs) < 0 && !name.StartsWith('-') && !name.EndsWith('-') && !name.Contains("--", StringComparison.Ordinal);

    private static ReadOnlySpan<char> Ascii(Rune rune)
    {
        if (rune.IsAscii)
        {
            return Kept.IndexOf((char)rune.Value, StringComparison.Ordinal) is var at and >= 0 ? Kept.AsSpan(at, 1) : [];
        }

        switch (rune.Value)
        {
            case 'æ': return "ae";
            case 'ø': return "o";
            case 'ð': return "d";
            case 'þ': return "th";
            case 'ß': return "ss";
            case 'ł': return "l";
        }

        // å, ö, ü, é and their like: the base letter of the decomposed form.
        var decomposed = rune.ToString().Normalize(NormalizationForm.FormD);
        return char.IsAsciiLetterOrDigit(decomposed[0]) ? decomposed[0].ToString() : "";
    }
}
