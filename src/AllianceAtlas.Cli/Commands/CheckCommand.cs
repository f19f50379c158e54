using System.CommandLine;
using AllianceAtlas.Cli.Disk;
using AllianceAtlas.Cli.Terminal;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge;
using AllianceAtlas.Site;

namespace AllianceAtlas.Cli.Commands;

/// <summary><c>atlas check</c>: every diagnostic, without writing a site; with <c>--sources</c> also how the articles cite.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var folders = new FolderOptions();
        var files = new Argument<string[]>("FILE")
        {
            Description = "Articles to look at instead of the atlas, with --sources; none needs a record",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var sources = new Option<bool>("--sources") { Description = "Report where articles cite inconsistently" };
        var format = CommonOptions.Format("text", "json", "sarif", "github");
        var strict = CommonOptions.Strict();
        var command = new Command("check", "Report everything that is wrong, without writing a site") { files, sources, format, strict };
        folders.AddTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(files) is { Length: > 0 } && !result.GetValue(sources))
            {
                result.AddError("An article is checked with --sources: atlas check --sources FILE");
            }
        });
        command.SetAction(parsed =>
        {
            var found = Find(folders.Read(parsed), parsed.GetValue(files) ?? [], parsed.GetValue(sources));
            return Show(found, parsed.GetRequiredValue(format), parsed.GetValue(strict), parsed.GetValue(sources));
        });
        return command;
    }

    private static IReadOnlyList<Diagnostic> Find(AtlasFolders folders, string[] articles, bool sources)
    {
        var bag = new DiagnosticBag();
        if (articles.Length == 0)
        {
            var files = folders.Read(bag);
            AtlasBuild.Run(files, new SiteOptions(History: GitHistory.Read(folders.Content)), bag);
            if (sources)
            {
                ArticleReader.CheckSources(files, bag);
            }

            return bag.Sorted();
        }

        var vocabulary = folders.ReadVocabulary(new DiagnosticBag());
        foreach (var path in articles)
        {
            if (AtlasFolders.ReadFile(path, bag) is { } file && TextDecoder.Decode(file, bag) is { } text)
            {
                ArticleReader.Check(file, text, vocabulary, bag);
            }
        }

        return bag.Sorted();
    }

    private static int Show(IReadOnlyList<Diagnostic> findings, string format, bool strict, bool byKind)
    {
        switch (format)
        {
            case "json":
                Console.Out.Write(DiagnosticJson.Write(findings));
                break;
            case "sarif":
                Console.Out.Write(DiagnosticSarif.Write(findings));
                break;
            case "github":
                Console.Out.Write(DiagnosticAnnotations.Write(findings));
                break;
            default:
                if (findings.Count == 0)
                {
                    Console.Error.WriteLine("Nothing to report.");
                }

                var printer = new DiagnosticPrinter(Console.Error);
                return byKind ? printer.ReportByKind(findings, strict) : printer.Report(findings, strict);
        }

        return DiagnosticPrinter.Code(findings, strict);
    }
}
