using System.Globalization;

namespace AllianceAtlas.Documents.Publications;

/// <summary>When a publication came out, as far as its record or its citations tell.</summary>
/// <param name="Printed">The words it was read from: <c>2015a</c>, <c>1917/1957</c>, <c>2021-05-03</c>, <c>u.å.</c></param>
/// <param name="Year">Year; null when none is printed.</param>
public sealed record PublicationDate(string Printed, int? Year)
{
    private const int YearDigits = 4;

    private static readonly string[] Undated = ["", "nd", "sa", "uå", "udatert", "odaterad", "odaterat"];
    private static readonly string[] Forthcoming = ["press", "tryck", "trykk", "utgiv", "public", "review", "arbet", "arbeid"];

    /// <summary>The letter that tells works of one year apart; empty without one.</summary>
    public string Suffix { get; init; } = "";

    /// <summary>Year of the first edition, of a reprint.</summary>
    public int? Original { get; init; }

    /// <summary>Month, from 1.</summary>
    public int? Month { get; init; }

    /// <summary>Day of the month, from 1.</summary>
    public int? Day { get; init; }

    /// <summary>The words without month and day: <c>2015a</c>, <c>1917/1957</c>, <c>u.å.</c></summary>
    public string YearAsPrinted => Month is null ? Printed : Printed[..YearDigits];

    /// <summary>Whether it says that it has no date.</summary>
    public bool IsUndated => Year is null && Undated.Contains(Letters, StringComparer.Ordinal);

    /// <summary>Whether it is said to be on its way.</summary>
    public bool IsInPress => Year is null && Letters is var letters && Forthcoming.Any(stem => letters.Contains(stem, StringComparison.Ordinal));

    private string Letters => string.Concat(Printed.Where(char.IsLetter)).ToLowerInvariant();

    /// <summary>Reads <paramref name="issued"/>; what is no date stays as printed.</summary>
    public static PublicationDate Read(string issued)
    {
        var printed = issued.Trim();
        var slash = printed.IndexOf('/', StringComparison.Ordinal);
        if (slash == YearDigits && YearOf(printed[..slash]) is { } original && YearOf(printed[(slash + 1)..]) is not null)
        {
            return Read(printed[(slash + 1)..]) with { Printed = printed, Original = original };
        }

        var date = new PublicationDate(printed, YearOf(printed));
        var rest = date.Year is null ? "" : printed[YearDigits..].TrimStart();
        return rest switch
        {
            [var letter] when char.IsAsciiLetterLower(letter) => date with { Suffix = rest },
            ['-', ..] when DateOnly.TryParseExact(printed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) =>
                date with { Month = day.Month, Day = day.Day },
            ['-', ..] when DateOnly.TryParseExact(printed, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) =>
                date with { Month = month.Month },
            _ => date,
        };
    }

    private static int? YearOf(string text) =>
        text.Length >= YearDigits && int.TryParse(text.AsSpan(0, YearDigits), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            ? year
            : null;
}
