using System.Text;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge;
using AllianceAtlas.Site;
using AllianceAtlas.Tests.Cli;

namespace AllianceAtlas.Tests.Trial;

/// <summary>
/// What a new contributor has after the first hour: the minimal site with a concept in both languages and a claim with
/// evidence, both begun by <c>atlas new</c>, filled in, and found in order by <c>atlas check --strict</c>.
/// </summary>
public sealed class TrialProject
{
    private readonly SortedDictionary<string, string> _files;

    public TrialProject()
    {
        using var atlas = new AtlasProcess();
        Run(atlas, "new", "concept", "task", "--sv", "uppgift", "--nb", "oppgave");
        Fill(atlas, "content/concepts/task.yml", ("theme: \"\"", "theme: alliance"));
        Run(atlas, "evidence", "update");
        Run(atlas, "new", "claim", "task-cognitive", "--evidence", "ask-2020 L13");
        atlas.Write("content/concepts/task.sv.md", Swedish);
        atlas.Write("content/concepts/task.nb.md", Norwegian);
        Fill(
            atlas,
            "content/claims/task-cognitive.yml",
            ("‹En mening med egna ord: vem säger vad›", "Ask skriver att en kognitiv terapeut ger en uppgift till."),
            ("‹Én setning med egne ord: hvem sier hva›", "Ask skriver at en kognitiv terapeut gir en oppgave til."));
        Run(atlas, "check", "--strict");
        _files = new(
            Directory.EnumerateFiles(atlas.Folder, "*", SearchOption.AllDirectories).ToDictionary(
                path => Path.GetRelativePath(atlas.Folder, path).Replace('\\', '/'), File.ReadAllText, StringComparer.Ordinal),
            StringComparer.Ordinal);
    }

    private const string Swedish = """
        ---
        title: Uppgift
        summary: Det som två parter kommer överens om att göra.
        ---
        En uppgift är det som parterna kommer överens om. [@ask-2020 L13]

        ## Vad den gör med alliansen

        Efter ett [alliansbrott](concept:rupture) kan en ny uppgift bära. [@ask-2020 L13]

        """;

    private const string Norwegian = """
        ---
        title: Oppgave
        summary: Det to parter blir enige om å gjøre.
        ---
        En oppgave er det partene blir enige om. [@ask-2020 L13]

        ## Hva den gjør med alliansen

        Etter et [alliansebrudd](concept:rupture) kan en ny oppgave bære. [@ask-2020 L13]

        """;

    public string this[string file] => _files[file];

    /// <summary>What <c>atlas check</c> finds when <paramref name="file"/> holds <paramref name="content"/>.</summary>
    public IReadOnlyList<Diagnostic> Check(string file, string content) =>
        Check(_files.Where(one => one.Key != file).Append(new(file, content)));

    /// <summary>What <c>atlas check</c> finds when <paramref name="file"/> has another name.</summary>
    public IReadOnlyList<Diagnostic> CheckRenamed(string file, string name) =>
        Check(_files.Select(one => one.Key == file ? new(name, one.Value) : one));

    private static IReadOnlyList<Diagnostic> Check(IEnumerable<KeyValuePair<string, string>> files)
    {
        var all = files.ToList();
        var findings = new DiagnosticBag();
        AtlasBuild.Run(
            new AtlasFiles(
                Below("content/"),
                [.. Below("seeds/").Where(file => !file.Name.StartsWith("texts/", StringComparison.Ordinal))],
                Below("seeds/texts/")),
            new SiteOptions(),
            findings);
        return findings.Sorted();

        List<InputFile> Below(string folder) =>
        [
            .. all.Where(file => file.Key.StartsWith(folder, StringComparison.Ordinal))
                .Select(file => new InputFile(file.Key[folder.Length..], file.Key, Encoding.UTF8.GetBytes(file.Value))),
        ];
    }

    private static void Run(AtlasProcess atlas, params string[] arguments)
    {
        var (code, _, error) = atlas.Run(arguments);
        Assert.True(code == 0, $"atlas {string.Join(' ', arguments)} ended with {code}: {error}");
    }

    private static void Fill(AtlasProcess atlas, string file, params (string Empty, string Words)[] places)
    {
        var content = File.ReadAllText(atlas.PathOf(file));
        foreach (var (empty, words) in places)
        {
            Assert.Contains(empty, content, StringComparison.Ordinal);
            content = content.Replace(empty, words, StringComparison.Ordinal);
        }

        atlas.Write(file, content);
    }
}
