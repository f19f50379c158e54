using AllianceAtlas.Documents.Prose;
using Microsoft.AspNetCore.Components;

namespace AllianceAtlas.Site.Rendering.Parts;

/// <summary>A stretch of a page text: a heading, a cell.</summary>
public sealed class ProseInlines : PlainComponent
{
    /// <summary>The inlines.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<ProseInline> Content { get; set; }

    internal override void Write(MarkupBuffer output) => new ProseMarkup(output, Site).Write(Content);
}
