using System.IO.Enumeration;
using System.Net;
using System.Text;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Knowledge;
using AllianceAtlas.Site;
using AllianceAtlas.Tests;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace AllianceAtlas.BrowserTests;

/// <summary>
/// The site of this repository, built from the locks and served below a path of its own with the security policy that
/// it is published with, and a browser to look at it.
/// </summary>
public sealed class SiteFixture : IAsyncLifetime
{
    private const string BasePath = "/kurs/atlas";

    private IPlaywright? _playwright;
    private WebApplication? _app;

    /// <summary>Address of the site, ending in a slash.</summary>
    public string Address { get; private set; } = "";

    /// <summary>The browser; each test opens a context of its own.</summary>
    public IBrowser Browser { get; private set; } = null!;

    /// <summary>The files of the site by path.</summary>
    public IReadOnlyDictionary<string, SiteFile> Files { get; private set; } = new Dictionary<string, SiteFile>();

    public async Task InitializeAsync()
    {
        await ServeAsync();
        Files = Build(Address).ToDictionary(file => file.Path, StringComparer.Ordinal);
        _playwright = await Playwright.CreateAsync();
        Browser = await Chromium.LaunchAsync(_playwright);
    }

    public async Task DisposeAsync()
    {
        await Browser.DisposeAsync();
        _playwright?.Dispose();
        if (_app is not null)
        {
            await _app.DisposeAsync();
        }
    }

    private static IReadOnlyList<SiteFile> Build(string address)
    {
        var findings = new DiagnosticBag();
        var files = new AtlasFiles(Repository.Read("content"), Repository.Read("seeds"), []);
        var site = AtlasBuild.Run(files, new SiteOptions(address), findings);
        Assert.False(findings.HasErrors, string.Join('\n', findings.Sorted()));
        return site;
    }

    private async Task ServeAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        _app = builder.Build();
        _app.Run(AnswerAsync);
        await _app.StartAsync();
        var address = _app.Services.GetRequiredService<Microsoft.AspNetCore.Hosting.Server.IServer>()
            .Features.Get<IServerAddressesFeature>()!.Addresses.First();
        Address = address + BasePath + "/";
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "";
        var name = path.StartsWith(BasePath + "/", StringComparison.Ordinal) ? path[(BasePath.Length + 1)..] : "?";
        name = name.Length == 0 || name.EndsWith('/') ? name + "index.html" : name;
        if (!Files.TryGetValue(name, out var file))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            (name, file) = ("404.html", Files["404.html"]);
        }

        new FileExtensionContentTypeProvider().TryGetContentType(name, out var type);
        context.Response.ContentType = type?.StartsWith("text/", StringComparison.Ordinal) == true
            ? type + "; charset=utf-8"
            : type ?? "application/octet-stream";
        foreach (var (header, value) in HeadersOf("/" + name.Replace("index.html", "", StringComparison.Ordinal)))
        {
            context.Response.Headers[header] = value;
        }

        await context.Response.Body.WriteAsync(file.Content);
    }

    // The rules the site is published with, as its host applies them.
    private IEnumerable<(string Header, string Value)> HeadersOf(string address)
    {
        var applies = false;
        foreach (var line in Encoding.UTF8.GetString(Files["_headers"].Content.Span).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line[0] == '/')
            {
                applies = FileSystemName.MatchesSimpleExpression(line, address, ignoreCase: false);
            }
            else if (applies && line.Split(": ", 2) is [var header, var value])
            {
                yield return (header.Trim(), value);
            }
        }
    }
}
