using AllianceAtlas.Site.Wording;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace AllianceAtlas.Site.Rendering;

/// <summary>
/// What every component of the site is: it is set up, writes its tree once and is dropped. Razor wants an
/// <see cref="IComponent"/>; nothing here lives long enough to be attached to a renderer or to be given other parameters.
/// </summary>
public abstract class SiteComponent : IComponent
{
    private protected UiWords Words => Site.Words;

    /// <summary>The page it stands on; set before anything is asked of it.</summary>
    protected internal PageContext Site { get; internal set; } = null!;

    internal void Build(RenderTreeBuilder builder) => BuildRenderTree(builder);

    /// <summary>Made by the Razor compiler.</summary>
    protected virtual void BuildRenderTree(RenderTreeBuilder builder)
    {
    }

    void IComponent.Attach(RenderHandle renderHandle) => throw new NotSupportedException();

    Task IComponent.SetParametersAsync(ParameterView parameters) => throw new NotSupportedException();
}
