using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using AllianceAtlas.Cli.Disk;
using AllianceAtlas.Cli.Terminal;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Site;
using AllianceAtlas.Site.Search;

namespace AllianceAtlas.Cli.Commands;

/// <summary><c>atlas search QUERY</c>: the ranking the search page shows, from the same index.</summary>
internal static class SearchCommand
{
    private const int Shown = 10;

    public static Command Create()
    {
        var folders = new FolderOptions();
        var query = new Argument<string[]>("QUERY") { Description = "Words as a reader would type them", Arity = ArgumentArity.OneOrMore };
        var language = new Option<string>("--lang") { Description = "Language of the reader", DefaultValueFactory = _ => "sv" };
        language.AcceptOnlyFromAmong("sv", "nb");
        var format = CommonOptions.Format("text", "json");
        var command = new Command("search", "Search the atlas as its search page does") { query, language, format };
        folders.AddTo(command);
        command.SetAction(parsed => Run(
            folders.Read(parsed),
            string.Join(' ', parsed.GetRequiredValue(query)),
            LanguageCodes.Parse(parsed.GetRequiredValue(language))!.Value,
            parsed.GetRequiredValue(format)));
        return command;
    }

    private static int Run(AtlasFolders folders, string query, Language language, string format)
    {
        var findings = new DiagnosticBag();
        if (AtlasBuild.Index(folders.Read(findings), findings) is not { } index)
        {
            return new DiagnosticPrinter(Console.Error).Report(findings.Sorted(), strict: false);
        }

        var hits = index.Find(query, language);
        Console.Out.Write(format == "json" ? JsonSerializer.Serialize(hits, DiagnosticJson.Options) + "\n" : Listed(hits));
        return ExitCode.Fine;
    }

    private static string Listed(IReadOnlyList<SearchHit> hits)
    {
        var lines = hits.Take(Shown).Select((hit, rank) => string.Create(
            CultureInfo.InvariantCulture,
            $"{rank + 1,3}  {hit.Id,-34} {hit.Title}{Because(hit)}\n"));
        return hits.Count == 0 ? "Nothing found.\n" : string.Concat(lines);
    }

    private static string Because(SearchHit hit) => hit.Reason switch
    {
        SearchReason.Name => "",
        SearchReason.Text => "  (in its text)",
        _ => $"  ({hit.Reason.ToString().ToLowerInvariant()}: {hit.Label})",
    };
}
