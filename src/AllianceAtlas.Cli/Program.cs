using System.CommandLine;
using System.CommandLine.Help;
using AllianceAtlas.Cli.Commands;
using AllianceAtlas.Cli.Terminal;

var root = new RootCommand("AllianceAtlas: from source articles and page texts to a bilingual site whose every claim is pinned to lines.")
{
    BuildCommand.Create(),
    ServeCommand.Create(),
    CheckCommand.Create(),
    ParseCommand.Create(),
    SearchCommand.Create(),
    EvidenceCommand.Create(),
    ExportCommand.Create(),
    NewCommand.Create(),
    PermalinksCommand.Create(),
    CompletionCommand.Create(),
};

// Its own aliases -? and /h are for Windows, and stand first among all that a shell offers.
root.Options.Remove(root.Options.OfType<HelpOption>().Single());
root.Options.Add(new HelpOption("--help", "-h"));

// No response files (@file): an argument that begins with @ is an argument, and @/dev/zero has no end.
var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
if (parsed.Errors.Count > 0)
{
    foreach (var error in parsed.Errors)
    {
        Console.Error.WriteLine(error.Message);
    }

    Console.Error.WriteLine("'atlas --help' lists the verbs, 'atlas VERB --help' the options.");
    return ExitCode.WrongUsage;
}

try
{
    if (StartUpCheck.Fails(out var finding))
    {
        return new DiagnosticPrinter(Console.Error).Report([finding], strict: false);
    }

    using var interruption = Interruption.Obey();
    return await parsed.InvokeAsync(new InvocationConfiguration
    {
        EnableDefaultExceptionHandler = false,
        ProcessTerminationTimeout = null,
    });
}
catch (Exception exception)
{
    // Bad input never throws; what arrives here is our own mistake.
    Console.Error.WriteLine("atlas failed. This is a mistake in atlas, not in your files; nothing was changed.");
    Console.Error.WriteLine("Please report it with the lines below in the project's issue tracker.");
    Console.Error.WriteLine(exception);
    return ExitCode.ToolFailed;
}
