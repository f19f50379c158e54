using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Knowledge.Claims;

/// <summary>Words of a source text, for one page of one build; never kept.</summary>
/// <param name="Text">The words as printed.</param>
/// <param name="Language">Language they are in.</param>
public sealed record Quotation(string Text, Language Language);
