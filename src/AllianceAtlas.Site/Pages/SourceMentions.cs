using AllianceAtlas.Documents.Sources;

namespace AllianceAtlas.Site.Pages;

/// <summary>A source that mentions a concept, with how often.</summary>
internal sealed record SourceMentions(SourceRecord Source, int Count);
