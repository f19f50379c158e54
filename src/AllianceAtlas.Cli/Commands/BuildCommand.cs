using System.CommandLine;

namespace AllianceAtlas.Cli.Commands;

/// <summary><c>atlas build</c>: sources and content in, the whole site out.</summary>
internal static class BuildCommand
{
    public static Command Create()
    {
        var folders = new FolderOptions();
        var output = new Option<string>("--output", "-o")
        {
            Description = "Folder the site is written to",
            DefaultValueFactory = _ => "output",
        };
        output.NotEmpty();
        var baseUrl = CommonOptions.BaseUrl();
        var repository = CommonOptions.Repository();
        var force = new Option<bool>("--force") { Description = "Replace an output folder that no build made" };
        var preview = new Option<bool>("--preview") { Description = "Ask search engines to leave the site alone: it shows what is proposed" };
        var strict = CommonOptions.Strict();
        var command = new Command("build", "Build the whole site") { output, baseUrl, repository, preview, force, strict };
        folders.AddTo(command);
        command.SetAction(parsed => new BuildRun(
            folders.Read(parsed),
            parsed.GetRequiredValue(output),
            CommonOptions.Site(parsed.GetValue(baseUrl), parsed.GetValue(repository), folders.Read(parsed)) with
            {
                IsPreview = parsed.GetValue(preview),
            },
            parsed.GetValue(force),
            parsed.GetValue(strict)).Run());
        return command;
    }
}
