using System.Diagnostics;

namespace AllianceAtlas.Tests.Cli;

/// <summary>What <c>atlas completion</c> prints makes a shell complete; the shells themselves are asked where they are installed.</summary>
public class CompletionTests
{
    // As the shell sees the line with the cursor at its end; COMPREPLY is what it would offer.
    private const string Bash = """
        eval "$(atlas completion bash)"
        COMP_LINE="$1"; COMP_POINT=${#1}; read -ra COMP_WORDS <<<"$1"; [[ $1 == *' ' ]] && COMP_WORDS+=("")
        COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _atlas; echo "${COMPREPLY[@]}"
        """;

    private const string Fish = """
        atlas completion fish | source
        complete -C "$argv[1]" | string replace -r '\t.*' '' | string match -v '*/' | string join ' '
        """;

    [Theory]
    [InlineData("bash")]
    [InlineData("fish")]
    [InlineData("pwsh")]
    [InlineData("zsh")]
    public void A_script_is_printed_for_each_shell(string shell)
    {
        using var atlas = new AtlasProcess();

        var (code, output, error) = atlas.Run("completion", shell);

        Assert.Equal((0, ""), (code, error));
        Approved.Matches($"Cli/completion-{shell}", output);
    }

    [Theory]
    [InlineData("atlas ch", "check\nsearch\n")]
    [InlineData("atlas check --fo", "--format\n")]
    [InlineData("atlas check --format ", "github\njson\nsarif\ntext\n")]
    [InlineData("atlas evidence u", "update\n")]
    public void The_tool_answers_what_the_scripts_ask(string line, string expected)
    {
        using var atlas = new AtlasProcess();

        Assert.Equal((0, expected, ""), atlas.Run($"[suggest:{line.Length}]", line));
    }

    [ShellTheory("bash")]
    [InlineData("atlas chec", "check")]
    [InlineData("atlas check --format ", "github json sarif text")]
    [InlineData("atlas new cl", "claim")]
    public void Bash_completes(string line, string expected) => Assert.Equal(expected, Complete("bash", ["-c", Bash, "atlas-test", line]));

    [ShellTheory("fish")]
    [InlineData("atlas chec", "check")]
    [InlineData("atlas check --format j", "json")]
    [InlineData("atlas new cl", "claim")]
    public void Fish_completes(string line, string expected) => Assert.Equal(expected, Complete("fish", ["--no-config", "-c", Fish, line]));

    [ShellTheory("zsh")]
    [InlineData("zsh")]
    public void Zsh_reads_its_script(string shell) => Assert.Equal("", Complete("zsh", ["-f", "-c", "eval \"_check() { $(atlas completion $1) }\"", "atlas-test", shell]));

    private static string Complete(string shell, string[] arguments)
    {
        using var atlas = new AtlasProcess();
        var command = atlas.PathOf("bin/atlas");
        atlas.Write("bin/atlas", $"#!/bin/sh\nexec dotnet '{AtlasProcess.Tool}' \"$@\"\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(command, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        var start = new ProcessStartInfo(shell, arguments)
        {
            WorkingDirectory = atlas.Folder,
            RedirectStandardOutput = true,
        };
        start.Environment["PATH"] = $"{Path.GetDirectoryName(command)}:{start.Environment["PATH"]}";
        using var process = Process.Start(start)!;
        return process.StandardOutput.ReadToEnd().Trim();
    }
}
