namespace AllianceAtlas.Knowledge.Content;

/// <summary>The files of a folder, decoded.</summary>
/// <param name="Files">Those that could be, by name.</param>
/// <param name="NotDecoded">Names of the others, which have been reported.</param>
internal sealed record OpenedFiles(IReadOnlyList<ContentFile> Files, IReadOnlySet<string> NotDecoded);
