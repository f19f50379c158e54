namespace AllianceAtlas.Site.Pages.Parts;

/// <summary>One concept of the glossary with its words in the four languages, in the order they are listed.</summary>
public sealed record GlossaryEntry(Teaser Concept, IReadOnlyList<TermRow> Terms);
