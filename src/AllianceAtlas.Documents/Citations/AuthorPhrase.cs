namespace AllianceAtlas.Documents.Citations;

/// <summary>A name as it was read, with its given names and genitive still on it; <see cref="Surnames"/> takes them off.</summary>
/// <param name="Text">The words of the name; initials are left out.</param>
/// <param name="InBracket">It stands inside a bracket, where names are written without genitive.</param>
/// <param name="OpensSentence">It stands first in its sentence, so that its first word may be no name at all.</param>
internal sealed record PrintedName(string Text, bool InBracket, bool OpensSentence)
{
    /// <summary>An organisation: no given names, no genitive.</summary>
    public bool IsOrganisation { get; init; }

    /// <summary>The genitive is printed apart (Hayes´, Eubanks et al.:s), so that a final s is the name's own.</summary>
    public bool HasGenitiveMark { get; init; }
}

/// <summary>The authors of one work as printed.</summary>
/// <param name="Names">At least one name, in printed order.</param>
/// <param name="EtAl">Whether authors are left out.</param>
/// <param name="Start">Index of the first token of the phrase in the row it was read from.</param>
internal sealed record AuthorPhrase(IReadOnlyList<PrintedName> Names, bool EtAl, int Start);
