using System.Text.RegularExpressions;

namespace AllianceAtlas.Knowledge.Evidence;

/// <summary>
/// Takes e-mail addresses, telephone numbers and personal identity numbers out of what leaves a text (contract §1): a
/// heading or an author line may hold them, and headings stand in locks and on pages.
/// </summary>
public static partial class PersonalData
{
    private const string Hidden = "[…]";

    /// <summary><paramref name="text"/> with […] in the place of personal data.</summary>
    public static string Hide(string text) =>
        IdentityNumber().Replace(
            Telephone().Replace(
                EMail().Replace(text, Hidden), Hidden),
            match => HoldsDate(match.Value) ? Hidden : match.Value);

    // Swedish: (century,) year, month, day; coordination numbers add 60 to the day. Norwegian: day, month, year; D-numbers
    // add 40 to the day.
    private static bool HoldsDate(string number)
    {
        var digits = string.Concat(number.Where(char.IsAsciiDigit));
        var birth = digits[..^(digits.Length == 11 ? 5 : 4)];
        var (first, second, third) = (Pair(birth, birth.Length - 6), Pair(birth, birth.Length - 4), Pair(birth, birth.Length - 2));
        return digits.Length == 11
            ? first % 40 is >= 1 and <= 31 && second is >= 1 and <= 12
            : second is >= 1 and <= 12 && third % 60 is >= 1 and <= 31;
    }

    private static int Pair(string digits, int index) => ((digits[index] - '0') * 10) + digits[index + 1] - '0';

    [GeneratedRegex(@"[\w.+-]+@[\w-]+(\.[\w-]+)+", RegexOptions.NonBacktracking)]
    private static partial Regex EMail();

    // 191204-1234, 19121204-1234, 041212 12345.
    [GeneratedRegex(@"\b(\d{2})?\d{6}[-+ ]?\d{4}\b|\b\d{6} ?\d{5}\b", RegexOptions.NonBacktracking)]
    private static partial Regex IdentityNumber();

    // +46 31 786 00 00, 031-786 00 00, 070-123 45 67; Norwegian 55 58 00 00 and 915 55 123.
    [GeneratedRegex(
        @"\+\d[\d ()-]{7,16}\d|\b0\d{1,3}[-/ ](\d{5,8}|\d{2,3} \d{2} \d{2}|\d{3} \d{2,3}( \d{2,3})?)\b|\b\d{2} \d{2} \d{2} \d{2}\b|\b\d{3} \d{2} \d{3}\b",
        RegexOptions.NonBacktracking)]
    private static partial Regex Telephone();
}
