namespace AllianceAtlas.Documents.Sources.PdfText;

/// <summary>What stands on a title page round the title: who wrote it, where, for which degree.</summary>
internal static class TitlePage
{
    private static readonly HashSet<string> Roles = new(
        (
            "av text foto tekst illustration författare författarna forfatter forfattere handledare bihandledare veileder biveileder rettleiar " +
            "examinator sensor institutionen institutt institutet fakulteten fakultet university universitetet nyckelord nøkkelord " +
            "stikkord keywords epost e-post korrespondens korrespondanse kontakt").Split(' '),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether <paramref name="word"/> joins two names or begins a line of names: <c>och</c>, <c>Av</c>.</summary>
    public static bool JoinsNames(string word) => word is "och" or "og" or "and" or "&" or "Av" or "av" or "von" or "van" or "de" or "der";

    /// <summary>
    /// Whether <paramref name="line"/> is a detail and no title: "Text: Nora Prøve, leg. psykolog", "Institutionen för …", or a
    /// list with numbers in it, as "Examensuppsats, 30 hp, vårterminen 2022".
    /// </summary>
    public static bool IsDetail(string line)
    {
        var end = line.AsSpan().IndexOfAny(' ', ':');
        var opensWithRole = end > 0 && Roles.GetAlternateLookup<ReadOnlySpan<char>>().Contains(line.AsSpan(0, end))
            && (line[end] == ':' || char.ToLowerInvariant(line[0]) == 'i');
        return opensWithRole || (line.AsSpan().Count(',') > 1 && line.AsSpan().ContainsAnyInRange('0', '9'));
    }
}
