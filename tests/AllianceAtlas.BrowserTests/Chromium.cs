using System.Diagnostics;
using Microsoft.Playwright;

namespace AllianceAtlas.BrowserTests;

/// <summary>Finds Chromium, and fetches it where there is none: Debian's package when allowed, else Playwright's own.</summary>
internal static class Chromium
{
    private static readonly string[] Known =
        ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable"];

    /// <summary>Starts a browser without any background traffic of its own.</summary>
    public static async Task<IBrowser> LaunchAsync(IPlaywright playwright)
    {
        var path = Find();
        if (path is null && Environment.UserName == "root" && File.Exists("/usr/bin/apt-get"))
        {
            Run("apt-get", "update --quiet");
            Run("apt-get", "install --yes --quiet --no-install-recommends chromium");
            path = Find();
        }

        if (path is null)
        {
            Microsoft.Playwright.Program.Main(["install", "chromium"]);
        }

        return await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = path,
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
            ],
        });
    }

    private static string? Find() => Known.FirstOrDefault(File.Exists);

    private static void Run(string command, string arguments)
    {
        using var process = Process.Start(command, arguments);
        process.WaitForExit();
    }
}
