using System.Collections.Concurrent;
using AllianceAtlas.Site.Pages;

namespace AllianceAtlas.Site.Rendering;

/// <summary>Receives a page with its markup, which is only good until the receiver returns.</summary>
internal delegate void RenderedPage(Page page, MarkupBuffer markup);

/// <summary>Makes pages and renders them over the processors; no page is kept.</summary>
internal static class PageRenderer
{
    /// <summary>
    /// Makes each of <paramref name="pages"/>, renders it in its <paramref name="context"/> and hands it to
    /// <paramref name="rendered"/>: in no order, from several threads at once, as <paramref name="how"/> says.
    /// </summary>
    public static void Render(
        IEnumerable<PlannedPage> pages, Func<Page, PageContext> context, RenderedPage rendered, ParallelOptions? how = null)
    {
        using var writers = new ThreadLocal<ComponentWriter>(() => new ComponentWriter(new MarkupBuffer()));

        Parallel.ForEach(Partitioner.Create(pages, EnumerablePartitionerOptions.NoBuffering), how ?? new ParallelOptions(), planned =>
        {
            var page = planned.Make();
            rendered(page, Markup(context(page), writers.Value!));
        });
    }

    private static MarkupBuffer Markup(PageContext context, ComponentWriter writer)
    {
        writer.Output.Clear();
        writer.Output.Write("<!DOCTYPE html>\n");
        writer.Write(new PageShell(), context);
        writer.Output.Write("\n");
        return writer.Output;
    }
}
