#pragma warning disable
using AllianceAtlas.Documents.Blocks;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Vocabulary;
namespace AllianceAtlas.Knowledge.Mentions;
public sealed record Mention(string Concept, TextSpan Span, int Line, string Text, int Block);
public sealed class MentionFinder { public MentionFinder(IReadOnlyList<Concept> c){} public IReadOnlyList<Mention> Find(Document d)=>[]; }
