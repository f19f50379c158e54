using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Knowledge.Content;

/// <summary>One text file under <c>content/</c> or <c>seeds/</c>.</summary>
/// <param name="Name">Path below that folder, with forward slashes.</param>
/// <param name="Text">What it holds.</param>
public sealed record ContentFile(string Name, SourceText Text);
