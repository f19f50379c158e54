using System.Net;
using AllianceAtlas.Cli.Disk;
using AllianceAtlas.Cli.Terminal;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Knowledge;
using AllianceAtlas.Site;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace AllianceAtlas.Cli.Serving;

/// <summary>
/// Shows the site to the person at this machine and to nobody else: bound to loopback, unknown Host refused, no CORS,
/// and what is asked for is looked up in the plan of the site, so that no path can leave it.
/// </summary>
internal sealed class DevServer(AtlasFolders folders, SiteOptions options, int port) : IDisposable
{
    private const string ReloadScript = "_atlas/reload.js";
    private const string ReloadEvents = "_atlas/events";

    // Longer than a page takes, so that the reader who has just saved is served first.
    private static readonly TimeSpan BeforeCheck = TimeSpan.FromMilliseconds(500);

    private readonly Lock _turn = new();
    private readonly ReadingMemory _memory = new();
    private volatile ServedSite _site = ServedSite.None;
    private volatile BuildInputs? _sound;
    private CancellationTokenSource _check = new();
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private string Address => $"http://127.0.0.1:{port}/";

    /// <summary>Serves until the process is ended; <paramref name="announce"/> is told the address when the site stands.</summary>
    public async Task<int> RunAsync(Action<string> announce)
    {
        // Before the first reading, so that no change falls between the two.
        using var watch = new FolderWatch([folders.Content, folders.Seeds], Reread);
        Reread();
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

    public void Dispose() => _check.Dispose();

    private void Reread()
    {
        using var turn = _turn.EnterScope();
        _check.Cancel();
        _check.Dispose();
        _check = new CancellationTokenSource();
        var site = ServedSite.Read(folders, options, _memory, _site);
        Show(site);
        if (site.Findings.HasErrors)
        {
            Report(site);
        }
        else
        {
            Check(site, _check.Token);
        }
    }

    // A link that leads nowhere is only found when every page has been made; nobody who writes should wait for that. Nobody waits
    // for the call either, so it is void: a mistake of ours in a page must end the program and not vanish with a task.
    private async void Check(ServedSite site, CancellationToken stop)
    {
        try
        {
            await Task.Delay(BeforeCheck, stop);
            _sound = site.Check(options, _sound, stop);
        }
        catch (OperationCanceledException)
        {
            // The files have changed again.
            return;
        }

        using var turn = _turn.EnterScope();
        if (!stop.IsCancellationRequested)
        {
            Report(site);
            if (site.Findings.HasErrors)
            {
                Show(site with { Number = site.Number + 1 });
            }
        }
    }

    private void Show(ServedSite site)
    {
        _site = site;
        Interlocked.Exchange(ref _changed, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously))
            .TrySetResult();
    }

    private static void Report(ServedSite site) => new DiagnosticPrinter(Console.Error).Report(
        [.. site.Findings.Sorted().Where(finding => finding.Descriptor.Severity > Severity.Info)], strict: false);

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
        var served = _site;
        if (served.Site is not { } site)
        {
            await SendAsync(
                context, StatusCodes.Status500InternalServerError, "text/html", DevPages.NotBuilt(served));
            return;
        }

        var name = path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
        var found = site.Make(name);
        if (found is null && site.Make(name + "/index.html") is not null)
        {
            context.Response.Redirect($"/{Uri.EscapeDataString(path).Replace("%2F", "/", StringComparison.Ordinal)}/{context.Request.QueryString}");
            return;
        }

        var file = found ?? site.Make("404.html");
        var type = ContentTypes.Of(file?.Path ?? "");
        var body = file?.Content ?? ReadOnlyMemory<byte>.Empty;
        if (type == "text/html")
        {
            body = DevPages.WithReload(body, served);
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
