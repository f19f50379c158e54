using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using AllianceAtlas.Site.Pages;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging.Abstractions;

namespace AllianceAtlas.Site.Rendering;

/// <summary>Receives a page with its markup, which is only good until the receiver returns.</summary>
internal delegate void RenderedPage(Page page, ReadOnlySpan<char> markup);

/// <summary>Makes pages and renders them, in batches over the processors; no page is kept.</summary>
internal static class PageRenderer
{
    // A renderer keeps every component it has made until it is disposed; a new one now and then keeps memory level.
    private const int PagesPerRenderer = 32;

    /// <summary>
    /// Makes each of <paramref name="pages"/>, renders it in its <paramref name="context"/> and hands it to
    /// <paramref name="rendered"/>: in no order, from several threads at once, until it is asked to <paramref name="stop"/>.
    /// </summary>
    public static void Render(
        IEnumerable<PlannedPage> pages, Func<Page, PageContext> context, RenderedPage rendered, CancellationToken stop = default)
    {
        var services = new Services();
        using var buffers = new ThreadLocal<MarkupBuffer>(() => new MarkupBuffer());

        // As many threads as processors: more would only wait for each other, each with its own pages in memory. Nothing in
        // a page waits, so the task is complete when the call returns.
        Partitioner.Create(pages.Chunk(PagesPerRenderer), EnumerablePartitionerOptions.NoBuffering).AsParallel().WithCancellation(stop).ForAll(
            batch => RenderBatch(services, batch, context, buffers.Value!, rendered).GetAwaiter().GetResult());
    }

    private static async Task RenderBatch(
        IServiceProvider services, PlannedPage[] pages, Func<Page, PageContext> context, MarkupBuffer buffer, RenderedPage rendered)
    {
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        await renderer.Dispatcher.InvokeAsync(async () =>
        {
            foreach (var planned in pages)
            {
                var page = planned.Make();
                var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>
                {
                    [nameof(PageShell.Page)] = page,
                    [nameof(PageShell.Context)] = context(page),
                });
                var root = await renderer.RenderComponentAsync<PageShell>(parameters);
                buffer.Clear();
                buffer.Write("<!DOCTYPE html>\n");
                root.WriteHtmlTo(buffer);
                buffer.Write('\n');
                rendered(page, buffer.Written);
            }
        });
    }

    // All that a renderer asks of others. A container would compile its answers, which costs more than the answers.
    private sealed class Services : IServiceProvider
    {
        public object? GetService(Type serviceType) => serviceType == typeof(HtmlEncoder) ? ProseMarkup.Encoder : null;
    }
}
