namespace AllianceAtlas.Tests;

/// <summary>A fact that needs the source texts: shown as skipped where they are missing, run in any case on CI.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CorpusFactAttribute : FactAttribute
{
    public CorpusFactAttribute() => Skip = CorpusTexts.Skip;
}
