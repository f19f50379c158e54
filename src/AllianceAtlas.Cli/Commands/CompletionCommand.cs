using System.CommandLine;

namespace AllianceAtlas.Cli.Commands;

/// <summary><c>atlas completion SHELL</c>: the lines that teach a shell to complete verbs and options.</summary>
internal static class CompletionCommand
{
    // Each asks the tool itself, through the library's [suggest] directive: the position of the cursor, then the line.
    private static readonly SortedDictionary<string, string> Scripts = new(StringComparer.Ordinal)
    {
        ["bash"] = """
            # Add to ~/.bashrc:  eval "$(atlas completion bash)"
            _atlas() {
              mapfile -t COMPREPLY < <(compgen -W "$(atlas "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}")
            }
            complete -o default -F _atlas atlas
            """,
        ["fish"] = """
            # Save as ~/.config/fish/completions/atlas.fish
            complete -c atlas -a '(set -l line (commandline -cp); atlas "[suggest:"(string length -- $line)"]" $line 2>/dev/null)'
            """,
        ["pwsh"] = """
            # Add to $PROFILE:  atlas completion pwsh | Out-String | Invoke-Expression
            Register-ArgumentCompleter -Native -CommandName atlas -ScriptBlock {
              param($word, $line, $cursor)
              atlas "[suggest:$cursor]" "$line" 2>$null | Where-Object { $_ -like "$word*" } | ForEach-Object {
                [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
              }
            }
            """,
        ["zsh"] = """
            # Add to ~/.zshrc, behind compinit:  eval "$(atlas completion zsh)"
            _atlas() {
              local -a found
              found=("${(@f)$(atlas "[suggest:$CURSOR]" "$BUFFER" 2>/dev/null)}")
              compadd -a found || _files
            }
            compdef _atlas atlas
            """,
    };

    public static Command Create()
    {
        var shell = new Argument<string>("SHELL") { Description = string.Join(", ", Scripts.Keys) };
        shell.AcceptOnlyFromAmong([.. Scripts.Keys]);
        var command = new Command("completion", "Print what makes a shell complete verbs and options:  eval \"$(atlas completion bash)\"") { shell };
        command.SetAction(parsed => Console.Out.WriteLine(Scripts[parsed.GetRequiredValue(shell)]));
        return command;
    }
}
