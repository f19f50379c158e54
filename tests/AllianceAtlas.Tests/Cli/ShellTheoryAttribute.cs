namespace AllianceAtlas.Tests.Cli;

/// <summary>A theory that asks a shell: shown as skipped where that shell is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ShellTheoryAttribute : TheoryAttribute
{
    public ShellTheoryAttribute(string shell) => Skip = IsThere(shell) ? null : $"{shell} is not on the path";

    private static bool IsThere(string shell) => !OperatingSystem.IsWindows() &&
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, shell)));
}
