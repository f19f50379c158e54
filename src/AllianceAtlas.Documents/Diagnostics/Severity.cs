namespace AllianceAtlas.Documents.Diagnostics;

/// <summary>What a finding means for the build.</summary>
public enum Severity
{
    /// <summary>A count or a doubt worth knowing; never stops anything.</summary>
    Info,

    /// <summary>A person should look; stops the build under <c>--strict</c>.</summary>
    Warning,

    /// <summary>The page would be wrong or a link dead; the build stops and the old site stays.</summary>
    Error,
}
