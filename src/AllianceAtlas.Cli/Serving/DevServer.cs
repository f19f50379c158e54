using System.Net;
using AllianceAtlas.Cli.Disk;
using AllianceAtlas.Cli.Terminal;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Site;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace AllianceAtlas.Cli.Serving;

/// <summary>
/// Shows the site to the person at this machine and to nobody else: bound to loopback, unknown Host refused, no CORS,
/// files looked up in a dictionary so that no path can leave the site.
/// </summary>
internal sealed class DevServer(AtlasFolders folders, SiteOptions options, int port)
{
    private const string ReloadScript = "_atlas/reload.js";
    private const string ReloadEvents = "_atlas/events";

    private readonly Lock _turn = new();
    private volatile ServedSite _site = ServedSite.None;
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private string Address => $"http://127.0.0.1:{port}/";

    /// <summary>Serves until the process is ended; <paramref name="announce"/> is told the address when the site stands.</summary>
    public async Task<int> RunAsync(Action<string> announce)
    {
        // Before the first build, so that no change falls between the two.
        using var watch = new FolderWatch([folders.Content, folders.Seeds], Rebuild);
        Rebuild();
        await using var app = CreateApp();
        try
        {
            await app.StartAsync();
        }
        catch (IOException exception)
        {
            await Console.Error.WriteLineAsync($"Port {port} cannot be used: {exception.Message} Choose another with --port.");
            return ExitCode.WrongUsage;
        }

        announce(Address);
        await Task.Delay(Timeout.Infinite);
        return ExitCode.Fine;
    }

    private void Rebuild()
    {
        using var turn = _turn.EnterScope();
        _site = ServedSite.Build(folders, options, _site);
        var findings = _site.Findings.Where(finding => finding.Descriptor.Severity > Severity.Info).ToList();
        new DiagnosticPrinter(Console.Error).Report(findings, strict: false);
        Interlocked.Exchange(ref _changed, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously))
            .TrySetResult();
    }

    private WebApplication CreateApp()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, port);
        });
        var app = builder.Build();
        app.Run(AnswerAsync);
        return app;
    }

    private async Task AnswerAsync(HttpContext context)
    {
        // A page of another site could resolve its own name to 127.0.0.1 and read along (DNS rebinding).
        if (context.Request.Host.Host is not ("127.0.0.1" or "localhost"))
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
        {
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return;
        }

        var path = (context.Request.Path.Value ?? "/").TrimStart('/');
        context.Response.Headers.CacheControl = "no-store";
        await (path switch
        {
            ReloadEvents => SendEventsAsync(context),
            ReloadScript => SendAsync(context, StatusCodes.Status200OK, "text/javascript", DevPages.ReloadScript),
            _ => SendFileAsync(context, path),
        });
    }

    private async Task SendFileAsync(HttpContext context, string path)
    {
        var site = _site;
        if (site.Files.Count == 0)
        {
            await SendAsync(
                context, StatusCodes.Status500InternalServerError, "text/html", DevPages.NotBuilt(site.Findings));
            return;
        }

        var name = path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
        if (!site.Files.ContainsKey(name) && site.Files.ContainsKey(name + "/index.html"))
        {
            context.Response.Redirect($"/{Uri.EscapeDataString(path).Replace("%2F", "/", StringComparison.Ordinal)}/{context.Request.QueryString}");
            return;
        }

        var found = site.Files.GetValueOrDefault(name);
        var file = found ?? site.Files.GetValueOrDefault("404.html");
        var type = ContentTypes.Of(file?.Path ?? "");
        var body = file?.Content ?? ReadOnlyMemory<byte>.Empty;
        if (type == "text/html")
        {
            body = DevPages.WithReload(body, site);
        }

        await SendAsync(context, found is null ? StatusCodes.Status404NotFound : StatusCodes.Status200OK, type, body);
    }

    private static async Task SendAsync(HttpContext context, int status, string type, ReadOnlyMemory<byte> body)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = type.StartsWith("text/", StringComparison.Ordinal) ? type + "; charset=utf-8" : type;
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.ContentLength = body.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await context.Response.Body.WriteAsync(body, context.RequestAborted);
        }
    }

    private async Task SendEventsAsync(HttpContext context)
    {
        context.Response.ContentType = "text/event-stream";
        try
        {
            while (!context.RequestAborted.IsCancellationRequested)
            {
                var changed = Volatile.Read(ref _changed).Task;
                await context.Response.WriteAsync($"data: {_site.Number}\n\n", context.RequestAborted);
                await context.Response.Body.FlushAsync(context.RequestAborted);
                await changed.WaitAsync(context.RequestAborted);
            }
        }
        catch (OperationCanceledException)
        {
            // The reader closed the page.
        }
    }
}
