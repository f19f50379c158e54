using System.Buffers;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Documents.Records;

/// <summary>Addresses outside the atlas that a page may link to.</summary>
public static class WebAddress
{
    private const string Scheme = "https://";

    private static readonly SearchValues<char> NeverInAddresses = SearchValues.Create(" \t\r\n\"<>\\^`{|}");
    private static readonly SearchValues<char> Registrant = SearchValues.Create("0123456789.");

    /// <summary>
    /// Whether <paramref name="written"/> is an <c>https:</c> address that leads where it seems to: no name in front of
    /// the host (<c>https://example.org@evil.example</c>), a host in ASCII, and only characters an address is made of.
    /// </summary>
    public static bool IsPlain(string written) =>
        written.StartsWith(Scheme, StringComparison.Ordinal) &&
        !written.AsSpan().ContainsAny(NeverInAddresses) &&
        HiddenCharacters.IndexIn(written) < 0 &&
        Uri.TryCreate(written, UriKind.Absolute, out var uri) &&
        uri.UserInfo.Length == 0 &&
        Host(written).All(char.IsAscii);

    /// <summary>Whether <paramref name="written"/> is a DOI: <c>10.1037/h0085885</c>, without a resolver before it.</summary>
    public static bool IsDoi(string written) =>
        written.StartsWith("10.", StringComparison.Ordinal) &&
        written.IndexOf('/', StringComparison.Ordinal) is > 3 and var slash &&
        written.AsSpan(3, slash - 3).IndexOfAnyExcept(Registrant) < 0 &&
        slash + 1 < written.Length &&
        written.All(character => character is > ' ' and <= '~' and not ('"' or '<' or '>' or '\\'));

    private static string Host(string address)
    {
        var end = address.AsSpan(Scheme.Length).IndexOfAny("/?#");
        return end < 0 ? address[Scheme.Length..] : address.Substring(Scheme.Length, end);
    }
}
