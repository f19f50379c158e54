using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace AllianceAtlas.Site.Rendering.Parts;

/// <summary>A script element. Razor refuses the tag in markup, because a browser would not run it again; here it runs once.</summary>
public sealed class ScriptElement : ComponentBase
{
    /// <summary>Where the script is; null for a block of data.</summary>
    [Parameter] public string? Source { get; set; }

    /// <summary>Kind of data, <c>application/ld+json</c>; null for a script.</summary>
    [Parameter] public string? Type { get; set; }

    /// <summary>The data, safe inside a script element.</summary>
    [Parameter] public string? Data { get; set; }

    /// <summary>Whether the script waits for the page; ignored without <see cref="Source"/>.</summary>
    [Parameter] public bool Deferred { get; set; }

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "script");
        builder.AddAttribute(1, "src", Source);
        builder.AddAttribute(2, "type", Type);
        builder.AddAttribute(3, "defer", Deferred);
        builder.AddMarkupContent(4, Data);
        builder.CloseElement();
    }
}
