namespace AllianceAtlas.Tests;

/// <summary>A theory that needs the source texts: shown as skipped where they are missing, run in any case on CI.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CorpusTheoryAttribute : TheoryAttribute
{
    public CorpusTheoryAttribute() => Skip = CorpusTexts.Skip;
}
