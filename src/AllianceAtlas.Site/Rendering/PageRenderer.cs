using System.Text.Encodings.Web;
using System.Text.Unicode;
using AllianceAtlas.Site.Pages;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace AllianceAtlas.Site.Rendering;

/// <summary>Renders pages to markup, in batches over the processors.</summary>
internal static class PageRenderer
{
    // A renderer keeps every component it has made until it is disposed; a new one now and then keeps memory level.
    private const int PagesPerRenderer = 32;

    /// <summary>The markup of each of <paramref name="pages"/>, in their order.</summary>
    public static IReadOnlyList<string> Render(IReadOnlyList<Page> pages, Func<Page, PageContext> context)
    {
        using var services = new ServiceCollection()
            // Letters stay letters: the default encoder would write å, ä, ö and ø as numbers.
            .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All))
            .BuildServiceProvider();
        var batches = pages.Chunk(PagesPerRenderer).ToArray();
        var markup = new IReadOnlyList<string>[batches.Length];

        // Nothing in a page waits, so the task is complete when the call returns.
        Parallel.For(0, batches.Length, batch =>
            markup[batch] = RenderBatch(services, batches[batch], context).GetAwaiter().GetResult());
        return [.. markup.SelectMany(batch => batch)];
    }

    private static async Task<IReadOnlyList<string>> RenderBatch(
        IServiceProvider services, Page[] pages, Func<Page, PageContext> context)
    {
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var markup = new List<string>(pages.Length);
            foreach (var page in pages)
            {
                var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>
                {
                    [nameof(PageShell.Page)] = page,
                    [nameof(PageShell.Context)] = context(page),
                });
                var root = await renderer.RenderComponentAsync<PageShell>(parameters);
                markup.Add($"<!DOCTYPE html>\n{root.ToHtmlString()}\n");
            }

            return markup;
        });
    }
}
