using System.CommandLine;
using AllianceAtlas.Cli.Disk;
using AllianceAtlas.Cli.Terminal;
using AllianceAtlas.Documents.Citations;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Records;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge;
using AllianceAtlas.Knowledge.Drafts;
using AllianceAtlas.Knowledge.Evidence;

namespace AllianceAtlas.Cli.Commands;

/// <summary><c>atlas new KIND ID</c>: the files of something new in both languages, filled with what is known.</summary>
internal static class NewCommand
{
    public static Command Create() => new("new", "Begin a new file, filled with what is known")
    {
        Concept(), Claim(), Work(), ReadingPath(), NewSourceCommand.Create(),
    };

    /// <summary>The argument that names what is new.</summary>
    public static Argument<string> Id(string description)
    {
        var id = new Argument<string>("ID") { Description = description };
        id.Validators.Add(result =>
        {
            var written = result.GetValueOrDefault<string>() ?? "";
            if (written.Length == 0 || written != WorkId.Slug(written))
            {
                result.AddError($"'{written}' cannot be an id. Use a–z, 0–9 and hyphens, for instance '{WorkId.Slug(written)}'.");
            }
            else if (FileName.Flaw(written) is { } flaw)
            {
                result.AddError($"'{written}' cannot be an id: {flaw}. Choose another.");
            }
        });
        return id;
    }

    private static Command Concept()
    {
        var (folders, id) = (new FolderOptions(), Id("Id of the concept, in English: alliance-rupture"));
        var (swedish, bokmal) = Names("Swedish word: alliansbrott", "Norwegian word: alliansebrudd");
        var command = new Command("concept", "Begin a concept:  atlas new concept rupture --sv alliansbrott --nb alliansebrudd")
        {
            id, swedish, bokmal,
        };
        folders.AddTo(command);
        command.SetAction(parsed =>
        {
            var titles = new DraftTitles(parsed.GetValue(swedish), parsed.GetValue(bokmal));
            return Write(folders.Read(parsed), ConceptDraft.Write(parsed.GetRequiredValue(id), titles));
        });
        return command;
    }

    private static Command Claim()
    {
        var (folders, id) = (new FolderOptions(), Id("Id of the claim, in English: rupture-definition"));
        var evidence = new Option<string[]>("--evidence", "-e")
        {
            Description = "A passage it rests on: \"falkum-2018 L61\"; may be given several times",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var command = new Command("claim", "Begin a claim:  atlas new claim rupture-definition --evidence \"falkum-2018 L61\"") { id, evidence };
        folders.AddTo(command);
        command.SetAction(parsed =>
        {
            var atlas = Read(folders.Read(parsed));
            var passages = parsed.GetValue(evidence) ?? [];
            return passages.Select(written => Doubt(written, atlas)).OfType<string>().FirstOrDefault() is { } doubt
                ? Refuse(doubt)
                : Write(folders.Read(parsed), ClaimDraft.Write(parsed.GetRequiredValue(id), [.. passages.Select(Passage)!], atlas));
        });
        return command;
    }

    private static Command Work()
    {
        var (folders, id) = (new FolderOptions(), Id("Id of a work that an article cites: bordin-1979"));
        var command = new Command("work", "Tell what is known of a cited work:  atlas new work bordin-1979") { id };
        folders.AddTo(command);
        command.SetAction(parsed =>
        {
            var atlas = Read(folders.Read(parsed));
            var written = parsed.GetRequiredValue(id);
            return atlas.Works.TryGetValue(written, out var work)
                ? Write(folders.Read(parsed), WorkDraft.Write(work, atlas))
                : Refuse($"No article cites '{written}'{Spelling.Suggestion(written, atlas.Works.Keys)}. The page of an article lists the works it cites.");
        });
        return command;
    }

    private static Command ReadingPath()
    {
        var (folders, id) = (new FolderOptions(), Id("Id of the reading path, in English: what-is-the-alliance"));
        var (swedish, bokmal) = Names("Swedish title", "Norwegian title");
        var steps = new Option<string[]>("--steps")
        {
            Description = "Pages to read, in order: concept:alliance concept:rupture",
            Arity = ArgumentArity.ZeroOrMore,
            AllowMultipleArgumentsPerToken = true,
        };
        var command = new Command("path", "Begin a reading path:  atlas new path first-steps --steps concept:alliance concept:rupture")
        {
            id, swedish, bokmal, steps,
        };
        folders.AddTo(command);
        command.SetAction(parsed =>
        {
            var titles = new DraftTitles(parsed.GetValue(swedish), parsed.GetValue(bokmal));
            return Write(
                folders.Read(parsed),
                PathDraft.Write(parsed.GetRequiredValue(id), titles, parsed.GetValue(steps) ?? [], Read(folders.Read(parsed))));
        });
        return command;
    }

    private static (Option<string?> Swedish, Option<string?> Bokmal) Names(string swedish, string bokmal) =>
        (new Option<string?>("--sv") { Description = swedish }, new Option<string?>("--nb") { Description = bokmal });

    // What is wrong elsewhere does not keep anybody from beginning something new; 'atlas check' tells it.
    private static Atlas Read(AtlasFolders folders)
    {
        var elsewhere = new DiagnosticBag();
        return AtlasReader.Read(folders.Read(elsewhere) with { Texts = [] }, elsewhere);
    }

    private static PassageReference? Passage(string written) => PassageReference.Read(written.Trim(), Place.File("--evidence"));

    private static string? Doubt(string written, Atlas atlas)
    {
        if (Passage(written) is not { } passage)
        {
            return $"'{written}' is no passage. Write a source and its lines, in quotes: --evidence \"falkum-2018 L57-L60\"";
        }

        if (!atlas.Locks.TryGetValue(passage.Source, out var evidence))
        {
            return $"There is no source '{passage.Source}'{Spelling.Suggestion(passage.Source, atlas.Locks.Keys)}. Sources: {string.Join(", ", atlas.Locks.Keys)}";
        }

        var findings = new DiagnosticBag();
        return EvidenceCheck.Check(passage, evidence, findings) ? null : findings.Sorted()[0].Message;
    }

    private static int Refuse(string doubt)
    {
        Console.Error.WriteLine(doubt);
        return ExitCode.WrongUsage;
    }

    private static int Write(AtlasFolders folders, IReadOnlyList<DraftFile> drafts)
    {
        var findings = new DiagnosticBag();
        var files = drafts.Select(draft => (Path: Path.Combine(folders.Content, draft.Name), draft.Content)).ToList();
        if (NewFiles.Write(files, findings))
        {
            foreach (var (path, _) in files)
            {
                Console.Error.WriteLine($"{AtlasFolders.Shown(path)} written.");
            }

            Console.Error.WriteLine("Next: fill in what is empty and what stands between ‹ and ›; 'atlas check' lists the places, 'atlas serve' shows the page.");
        }

        return new DiagnosticPrinter(Console.Error).Report(findings.Sorted(), strict: false);
    }
}
