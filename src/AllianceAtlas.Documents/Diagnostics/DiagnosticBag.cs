namespace AllianceAtlas.Documents.Diagnostics;

/// <summary>
/// The findings of one run, collected by the stages and sorted once at the end. Several threads may add to it.
/// </summary>
public sealed class DiagnosticBag
{
    private readonly Lock _turn = new();
    private readonly List<Diagnostic> _found = [];

    /// <summary>Whether a finding stops the build.</summary>
    public bool HasErrors
    {
        get
        {
            lock (_turn)
            {
                return _found.Exists(d => d.Descriptor.Severity == Severity.Error);
            }
        }
    }

    /// <summary>Adds one finding.</summary>
    public void Add(Diagnostic diagnostic)
    {
        lock (_turn)
        {
            _found.Add(diagnostic);
        }
    }

    /// <summary>Adds the findings of another stage.</summary>
    public void AddAll(IEnumerable<Diagnostic> diagnostics)
    {
        lock (_turn)
        {
            _found.AddRange(diagnostics);
        }
    }

    /// <summary>
    /// All findings, each once, by file, line, column and id, so that the order of work never shows. What only follows from another
    /// finding at the same place is left out: an id nobody has is not said to be unmentioned as well.
    /// </summary>
    public IReadOnlyList<Diagnostic> Sorted()
    {
        List<Diagnostic> found;
        lock (_turn)
        {
            found = [.. _found];
        }

        if (found.Count == 0)
        {
            return [];
        }

        var causes = found.Select(d => new { d.Place, d.Descriptor }).ToHashSet();
        return
        [
            .. found
                .Where(d => !Causes.GetValueOrDefault(d.Descriptor, []).Any(cause => causes.Contains(new { d.Place, Descriptor = cause })))
                .DistinctBy(d => new { d.Place.Path, d.Place.Start, d.Descriptor.Id, d.Message })
                .OrderBy(d => d.Place.Path, StringComparer.Ordinal)
                .ThenBy(d => d.Place.Start.Line)
                .ThenBy(d => d.Place.Start.Column)
                .ThenBy(d => d.Descriptor.Id, StringComparer.Ordinal)
                .ThenBy(d => d.Message, StringComparer.Ordinal),
        ];
    }

    private static Dictionary<DiagnosticDescriptor, DiagnosticDescriptor[]> Causes { get; } = new()
    {
        [DiagnosticCatalogue.ConceptNotMentioned] = [DiagnosticCatalogue.UnknownId],
        [DiagnosticCatalogue.WorkNotCitedThere] = [DiagnosticCatalogue.UnknownId],
        [DiagnosticCatalogue.PrintedMark] = [DiagnosticCatalogue.UnknownId],
        [DiagnosticCatalogue.Orphan] = [DiagnosticCatalogue.ConceptAlone],
        [DiagnosticCatalogue.EvidenceDiffers] = [DiagnosticCatalogue.UnknownCitationKey, DiagnosticCatalogue.SourceWithoutLines],
    };
}
