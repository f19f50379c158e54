namespace AllianceAtlas.Documents.Sources;

/// <summary>The file that holds a source's text, outside the repository.</summary>
/// <param name="File">Name inside the folder of texts.</param>
/// <param name="Format">How it is written down.</param>
/// <param name="Sha256">Hash of its bytes, lower-case hexadecimal.</param>
public sealed record SourceTextFile(string File, SourceFormat Format, string Sha256);
