using AllianceAtlas.Documents.Sources.Reading;

namespace AllianceAtlas.Documents.Sources.PdfText;

/// <summary>What stands on a title page round the title: who wrote it, where, for which degree.</summary>
internal static class TitlePage
{
    private static readonly HashSet<string> Roles = new(
        (
            "av text foto tekst illustration författare författarna forfatter forfattere handledare bihandledare veileder biveileder rettleiar " +
            "examinator sensor institutionen institutt institutet fakulteten fakultet university universitetet nyckelord nøkkelord " +
            "stikkord keywords publicerad publisert mottatt mottaget inkommen accepterad godkänd godkjent uppdaterad oppdatert epost e-post korrespondens korrespondanse kontakt").Split(' '),
        StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Points = [" högskolepoäng", " hp", " studiepoeng", " stp", " poäng", " poeng"];

    private static readonly string[] Schools =
        ["universitet", "universitetet", "university", "högskola", "högskolan", "høgskole", "høgskolen", "høgskule", "høyskole", "høyskolen", "institutt", "institut"];

    /// <summary>
    /// Whether <paramref name="line"/> holds names alone, two capitalised words or more that <paramref name="words"/> never
    /// writes small: "Erik Nordmann", "Elsa Prøve og Pontus Test".
    /// </summary>
    public static bool IsNames(string line, ArticleWords words)
    {
        var parts = line.Split(' ').Where(part => !JoinsNames(part)).Select(part => part.TrimEnd(',')).ToList();
        return parts.Count is > 1 and < 9
            && parts.TrueForAll(p => p.Length > 1 && char.IsUpper(p[0]) && (char.IsLower(p[^1]) || p[^1] == '.') && !words.IsCommon(p) && !ArticleParts.IsTop(p));
    }

    private static bool JoinsNames(string word) => word is "och" or "og" or "and" or "&" or "Av" or "av" or "von" or "van" or "de" or "der";

    /// <summary>
    /// Whether <paramref name="line"/> is a detail and no title: "Text: Nora Prøve, leg. psykolog", "Institutionen för …", or a
    /// list with numbers in it, as "Examensuppsats, 30 hp, vårterminen 2022".
    /// </summary>
    public static bool IsDetail(string line)
    {
        var end = line.AsSpan().IndexOfAny(' ', ':');
        var opensWithRole = end > 0 && Roles.GetAlternateLookup<ReadOnlySpan<char>>().Contains(line.AsSpan(0, end))
            && (line[end] == ':' || char.ToLowerInvariant(line[0]) == 'i' || line.AsSpan().ContainsAnyInRange('0', '9'));
        return opensWithRole || EndsWithSchool(line) || IsDegree(line) || (line.AsSpan().Count(',') > 1 && line.AsSpan().ContainsAnyInRange('0', '9'));
    }

    // "Examensarbete, 15 högskolepoäng"
    private static bool IsDegree(string line) =>
        line.AsSpan().ContainsAnyInRange('0', '9') && Points.Any(points => line.EndsWith(points, StringComparison.OrdinalIgnoreCase));

    // "Licentiatavhandling i psykologi, Prøve högskola"
    private static bool EndsWithSchool(string line) =>
        line.Contains(',', StringComparison.Ordinal) && Schools.Any(school => line.EndsWith(school, StringComparison.OrdinalIgnoreCase));
}
