using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Knowledge.Mentions;

/// <summary>An occurrence of a concept in a text, by word or compound.</summary>
/// <param name="Concept">Id of the concept.</param>
/// <param name="Span">The word in the file, from its first to its last character, line end and hyphen between them included.</param>
/// <param name="Line">Line, from 1, where the word begins.</param>
/// <param name="Text">The word as printed, joined where a line end broke it.</param>
public sealed record Mention(string Concept, TextSpan Span, int Line, string Text);
