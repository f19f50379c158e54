using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Reflection;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.RenderTree;

// The frames of a tree are not meant for use outside the framework: they may change with it. We read six members of them, the
// framework's version is settled by global.json, and every page of the approved site goes through here.
#pragma warning disable BL0006

namespace AllianceAtlas.Site.Rendering;

/// <summary>
/// Writes components as HTML, text and attributes encoded. Our pages are shown once and never change, so a component's tree is
/// written as soon as it is built, and its memory serves the next one; a renderer of the framework keeps every component, its
/// tree and what has changed in it (docs/adr/0012-a-writer-of-our-own-for-components.md).
/// </summary>
/// <param name="output">Where the markup goes.</param>
internal sealed class ComponentWriter(MarkupBuffer output)
{
    private static readonly FrozenSet<string> Void = FrozenSet.Create(
        StringComparer.Ordinal, "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr");

    private static readonly ConcurrentDictionary<Type, ComponentType> Types = new();

    // One tree a level: while one is written, the components in it build theirs.
    private readonly Stack<RenderTreeBuilder> _trees = new();

    /// <summary>Where the markup goes.</summary>
    public MarkupBuffer Output => output;

    /// <summary>Writes <paramref name="component"/> with all that is in it, on the page <paramref name="site"/> tells of.</summary>
    public void Write(SiteComponent component, PageContext site)
    {
        component.Site = site;
        if (component is PlainComponent plain)
        {
            plain.Write(output);
            return;
        }

        var tree = _trees.TryPop(out var used) ? used : new RenderTreeBuilder();
        component.Build(tree);
        var frames = tree.GetFrames();
        Write(frames.Array.AsSpan(0, frames.Count), site);
        tree.Clear();
        _trees.Push(tree);
    }

    // A frame is followed by those inside it.
    private void Write(ReadOnlySpan<RenderTreeFrame> frames, PageContext site)
    {
        while (frames.Length > 0)
        {
            ref readonly var frame = ref frames[0];
            var length = 1;
            switch (frame.FrameType)
            {
                case RenderTreeFrameType.Text:
                    output.Encode(frame.TextContent);
                    break;
                case RenderTreeFrameType.Markup:
                    output.Write(frame.MarkupContent);
                    break;
                case RenderTreeFrameType.Element:
                    length = frame.ElementSubtreeLength;
                    WriteElement(frame.ElementName, frames[1..length], site);
                    break;
                case RenderTreeFrameType.Component:
                    length = frame.ComponentSubtreeLength;
                    Write(Make(frame.ComponentType, frames[1..length]), site);
                    break;
                case RenderTreeFrameType.Region:
                    length = frame.RegionSubtreeLength;
                    Write(frames[1..length], site);
                    break;
            }

            frames = frames[length..];
        }
    }

    private void WriteElement(string name, ReadOnlySpan<RenderTreeFrame> inside, PageContext site)
    {
        output.Pause();
        output.Write("<", name);
        for (; inside.Length > 0 && inside[0].FrameType == RenderTreeFrameType.Attribute; inside = inside[1..])
        {
            output.Write(" ", inside[0].AttributeName);
            // An attribute without a value is set; one that is not is no frame.
            if (inside[0].AttributeValue is string value)
            {
                output.Write("=\"");
                output.Encode(value);
                output.Write("\"");
            }
        }

        if (inside.Length == 0 && Void.Contains(name))
        {
            output.Write(" />");
            return;
        }

        output.Write(">");
        Write(inside, site);
        output.Write("</", name, ">");
    }

    private static SiteComponent Make(Type type, ReadOnlySpan<RenderTreeFrame> parameters)
    {
        var known = Types.GetOrAdd(type, static type => new ComponentType(type));
        var component = known.Make();
        foreach (ref readonly var parameter in parameters)
        {
            known.Set(component, parameter.AttributeName, parameter.AttributeValue);
        }

        return component;
    }

    // How a component is made and its parameters are set, looked up once. Delegates, because the framework writes and compiles
    // code of its own for whatever is called twice by reflection.
    private sealed class ComponentType(Type type)
    {
        private static readonly MethodInfo Typed = typeof(ComponentType).GetMethod(nameof(SetterOf), BindingFlags.NonPublic | BindingFlags.Static)!;

        private readonly FrozenDictionary<string, Action<SiteComponent, object?>> _set = type.GetProperties()
            .ToFrozenDictionary(property => property.Name, Setter, StringComparer.Ordinal);

        public SiteComponent Make() => (SiteComponent)Activator.CreateInstance(type)!;

        public void Set(SiteComponent component, string parameter, object? value) => _set[parameter](component, value);

        private static Action<SiteComponent, object?> Setter(PropertyInfo property) => (Action<SiteComponent, object?>)Typed
            .MakeGenericMethod(property.DeclaringType!, property.PropertyType)
            .Invoke(null, [property.SetMethod])!;

        private static Action<SiteComponent, object?> SetterOf<TComponent, TValue>(MethodInfo setter)
            where TComponent : SiteComponent
        {
            var set = setter.CreateDelegate<Action<TComponent, TValue>>();
            return (component, value) => set((TComponent)component, (TValue)value!);
        }
    }
}
