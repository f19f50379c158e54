using AllianceAtlas.Site.Citations;

namespace AllianceAtlas.Site.Pages.Parts;

/// <summary>One line of what is known: a label and its value.</summary>
public sealed record Fact(string Label, IReadOnlyList<TextRun> Value)
{
    /// <summary>A fact in plain words.</summary>
    public Fact(string label, string value)
        : this(label, [new TextRun(value)])
    {
    }
}
