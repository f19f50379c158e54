using AllianceAtlas.Documents.Prose;
using Microsoft.AspNetCore.Components;

namespace AllianceAtlas.Site.Rendering.Parts;

/// <summary>Blocks of a page text.</summary>
public sealed class ProseBlocks : PlainComponent
{
    /// <summary>The blocks.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<ProseBlock> Blocks { get; set; }

    internal override void Write(MarkupBuffer output) => new ProseMarkup(output, Site).Write(Blocks);
}
