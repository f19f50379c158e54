using AllianceAtlas.Documents.Records;

namespace AllianceAtlas.Knowledge.Content;

/// <summary>What a content file that nothing reads was probably meant to be.</summary>
internal static class MisplacedFile
{
    private static readonly string[] Folders =
        ["claims", "comparisons", "concepts", "dimensions", "pages", "paths", "settings", "styles", "traditions", "works"];

    private static readonly (string Written, string Meant)[] Endings =
    [
        (".yaml", ".yml"), (".yml.txt", ".yml"), (".md.txt", ".md"), (".no.md", ".nb.md"), (".nn.md", ".nb.md"), (".se.md", ".sv.md"),
        (".sv.yml", ".sv.md"), (".nb.yml", ".nb.md"), (".sv.txt", ".sv.md"), (".nb.txt", ".nb.md"),
    ];

    /// <summary>A remark for the message about <paramref name="name"/>; empty when nothing is near. <paramref name="there"/> are all files.</summary>
    public static string Suggestion(string name, ICollection<string> there)
    {
        var slash = name.IndexOf('/', StringComparison.Ordinal);
        var folder = slash < 0 ? "" : name[..slash];
        var meant = name;
        if (slash > 0 && !Folders.Contains(folder, StringComparer.Ordinal) && Spelling.Nearest(folder, Folders) is { } nearest)
        {
            meant = nearest + meant[slash..];
        }

        var ending = Endings.FirstOrDefault(one => meant.EndsWith(one.Written, StringComparison.Ordinal));
        meant = ending.Written is null ? meant : meant[..^ending.Written.Length] + ending.Meant;
        if (meant != name)
        {
            return $" (did you mean '{meant}'?)";
        }

        var record = name.EndsWith(".md", StringComparison.Ordinal) ? name[..name.IndexOf('.', StringComparison.Ordinal)] + ".yml" : name;
        return Folders.Contains(folder, StringComparer.Ordinal) && !there.Contains(record) ? $": its record '{record}' is missing" : "";
    }
}
