using AllianceAtlas.Site.Citations;
using Microsoft.AspNetCore.Components;

namespace AllianceAtlas.Site.Rendering.Parts;

/// <summary>Text with its links: a citation, a reference, a fact.</summary>
public sealed class Runs : PlainComponent
{
    /// <summary>The text.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<TextRun> Value { get; set; }

    internal override void Write(MarkupBuffer output) => new ProseMarkup(output, Site).Write(Value);
}
