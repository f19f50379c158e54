using System.Text;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge;

namespace AllianceAtlas.Tests.Trust;

/// <summary>What must become of a hostile input; whatever it is, it never throws, hangs or puts something active on a page.</summary>
public enum Fate
{
    /// <summary>An error in the file itself, and no site.</summary>
    Refused,

    /// <summary>The site is built and shows the characters as characters.</summary>
    Shown,

    /// <summary>Either will do.</summary>
    Either,
}

/// <summary>The minimal site with one file made hostile.</summary>
/// <param name="Family">What kind of attack it is.</param>
/// <param name="Name">What it is, in a word or two.</param>
/// <param name="File">Path of the file in the project; it may be a new one.</param>
/// <param name="Make">The hostile bytes, given the file as it stands.</param>
/// <param name="Fate">What must become of it.</param>
public sealed record HostileInput(string Family, string Name, string File, Func<string, byte[]> Make, Fate Fate)
{
    public static HostileInput Of(string family, string name, string file, Fate fate, Func<string, string> make) =>
        new(family, name, file, text => Encoding.UTF8.GetBytes(make(text)), fate);

    /// <summary>The project with the hostile file in it.</summary>
    public AtlasFiles Files()
    {
        var files = FixtureSite.Read();
        return files with { Content = With(files.Content, "content/"), Seeds = With(files.Seeds, "seeds/") };
    }

    public override string ToString() => $"{Family}: {Name}";

    private IReadOnlyList<InputFile> With(IReadOnlyList<InputFile> files, string folder)
    {
        if (!File.StartsWith(folder, StringComparison.Ordinal))
        {
            return files;
        }

        var kept = files.FirstOrDefault(file => file.Path == File);
        var made = new InputFile(File[folder.Length..], File, Make(kept is null ? "" : Encoding.UTF8.GetString(kept.Bytes.Span)));
        return [.. files.Where(file => file.Path != File), made];
    }
}
