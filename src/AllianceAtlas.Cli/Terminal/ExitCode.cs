namespace AllianceAtlas.Cli.Terminal;

/// <summary>What the process says to the shell (contract §2).</summary>
internal static class ExitCode
{
    public const int Fine = 0;
    public const int Errors = 1;
    public const int WrongUsage = 2;
    public const int ToolFailed = 3;
    public const int Interrupted = 130;
}
