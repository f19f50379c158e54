using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using AllianceAtlas.Tests;

namespace AllianceAtlas.BrowserTests;

/// <summary><c>atlas serve</c> as the person who writes sees it: the page stays where it was read, and a fault lies over it until it is mended.</summary>
public sealed class ServeTests(SiteFixture site) : IClassFixture<SiteFixture>, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("atlas-serve-").FullName;
    private Process? _server;

    public void Dispose()
    {
        _server?.Kill(entireProcessTree: true);
        _server?.WaitForExit();
        _server?.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task A_saved_file_is_shown_where_the_page_was_being_read()
    {
        var page = await site.Browser.NewPageAsync();
        page.SetDefaultTimeout(120_000);
        await page.GotoAsync($"{await StartAsync()}sv/begrepp/reparation/");
        await page.EvaluateAsync("scrollTo(0, 700)");
        var text = Path.Combine(_folder, "content/concepts/repair.sv.md");
        var whole = await File.ReadAllTextAsync(text);

        await File.WriteAllTextAsync(text, whole.Replace("title: Reparation", "title: Lagning", StringComparison.Ordinal));
        await page.Locator("h1", new() { HasText = "Lagning" }).WaitForAsync();
        await page.WaitForFunctionAsync("scrollY > 600");

        await File.WriteAllTextAsync(text, whole.Replace("summary:", "sumary:", StringComparison.Ordinal));
        await page.Locator("dialog", new() { HasText = "did you mean 'summary'?" }).WaitForAsync();

        await File.WriteAllTextAsync(text, whole);
        await page.Locator("h1", new() { HasText = "Reparation" }).WaitForAsync();
        Assert.Equal(0, await page.Locator("dialog").CountAsync());
    }

    private async Task<string> StartAsync()
    {
        foreach (var file in Repository.Read("content").Concat(Repository.Read("seeds")))
        {
            var path = Path.Combine(_folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.WriteAllBytesAsync(path, file.Bytes.ToArray());
        }

        var port = FreePort();
        var start = new ProcessStartInfo("dotnet", [Tool, "serve", "--port", $"{port}"])
        {
            WorkingDirectory = _folder,
            RedirectStandardError = true,
        };
        start.Environment["ATLAS_TEXTS"] = null;
        _server = Process.Start(start)!;
        while (await _server.StandardError.ReadLineAsync() is { } line && !line.StartsWith("The site stands at", StringComparison.Ordinal))
        {
        }

        _ = _server.StandardError.ReadToEndAsync();
        return $"http://127.0.0.1:{port}/";
    }

    // …/tests/AllianceAtlas.BrowserTests/bin/Debug/net10.0/ → …/src/AllianceAtlas.Cli/bin/Debug/net10.0/atlas.dll
    private static string Tool { get; } = Path.Combine(
        Repository.Root,
        "src/AllianceAtlas.Cli",
        Path.GetRelativePath(Path.Combine(Repository.Root, "tests/AllianceAtlas.BrowserTests"), AppContext.BaseDirectory),
        "atlas.dll");

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
