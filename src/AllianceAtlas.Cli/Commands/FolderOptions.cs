using System.CommandLine;
using AllianceAtlas.Cli.Disk;

namespace AllianceAtlas.Cli.Commands;

/// <summary>The options by which every verb finds its files.</summary>
internal sealed class FolderOptions
{
    private readonly Option<string> _content = new("--content")
    {
        Description = "Folder of page texts and records",
        DefaultValueFactory = _ => "content",
    };

    private readonly Option<string> _seeds = new("--seeds")
    {
        Description = "Folder of source records and evidence locks",
        DefaultValueFactory = _ => "seeds",
    };

    private readonly Option<string?> _texts = new("--texts")
    {
        Description = "Folder of the source texts (else ATLAS_TEXTS, else seeds/texts)",
    };

    public void AddTo(Command command)
    {
        _content.NotEmpty();
        _seeds.NotEmpty();
        command.Add(_content);
        command.Add(_seeds);
        command.Add(_texts);
    }

    public AtlasFolders Read(ParseResult parsed) => new(
        parsed.GetRequiredValue(_content),
        parsed.GetRequiredValue(_seeds),
        parsed.GetValue(_texts));
}
