namespace AllianceAtlas.Documents.Text;

/// <summary>What every computer takes as the name of a file or folder; ids and slugs become such names.</summary>
public static class FileName
{
    /// <summary>Longest id or slug, in characters: a few of them in a row still make a path Windows opens.</summary>
    public const int Longest = 80;

    /// <summary>Why <paramref name="name"/>, made of a–z, 0–9 and hyphens, cannot be a name everywhere; null when it can.</summary>
    public static string? Flaw(string name) =>
        name.Length > Longest ? "it is longer than 80 characters"
        : IsDevice(name) ? "Windows keeps this name for a device"
        : null;

    private static bool IsDevice(string name) =>
        name is "con" or "prn" or "aux" or "nul" ||
        (name.Length == 4 && (name.StartsWith("com", StringComparison.Ordinal) || name.StartsWith("lpt", StringComparison.Ordinal)) && char.IsAsciiDigit(name[3]));
}
