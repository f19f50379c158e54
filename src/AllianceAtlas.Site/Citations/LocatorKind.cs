namespace AllianceAtlas.Site.Citations;

/// <summary>What a place inside a work is counted in.</summary>
internal enum LocatorKind
{
    Page,
    Chapter,
    Section,
    Paragraph,
    Volume,
    Figure,
    Table,
}
