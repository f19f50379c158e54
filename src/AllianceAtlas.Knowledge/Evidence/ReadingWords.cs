using AllianceAtlas.Documents.Sources;
using AllianceAtlas.Knowledge.Mentions;

namespace AllianceAtlas.Knowledge.Evidence;

/// <summary>The words an article is read with.</summary>
/// <param name="Lexicon">Words of other texts, which decide about line ends.</param>
/// <param name="Mentions">Finds the concepts of the vocabulary.</param>
public sealed record ReadingWords(Lexicon Lexicon, MentionFinder Mentions);
