using System.Text;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge;
using AllianceAtlas.Knowledge.Content;
using AllianceAtlas.Knowledge.Evidence;

namespace AllianceAtlas.Cli.Disk;

/// <summary>
/// Writes what the tool itself keeps among the files it reads: locks, the lexicon, the list of published addresses, and new
/// lines in the content files that point to a changed text. What is the same stays untouched.
/// </summary>
internal sealed class InputWriter(AtlasFolders folders, AtlasFiles files, DiagnosticBag findings)
{
    /// <summary>Writes the new lines of each reference into its file.</summary>
    public void WriteReferences(IReadOnlyList<(PassageReference Reference, LineRange Lines)> changes)
    {
        var content = files.Content.ToDictionary(file => file.Path, StringComparer.Ordinal);
        foreach (var group in changes.GroupBy(change => change.Reference.Place.Path, StringComparer.Ordinal))
        {
            if (TextDecoder.Decode(content[group.Key], findings) is { } text)
            {
                Write(Path.Combine(folders.Content, content[group.Key].Name), EvidenceRewriter.Rewrite(text, group));
            }
        }
    }

    /// <summary>Writes the lexicon; null, when not all texts were at hand to learn it from, leaves it as it is.</summary>
    public void WriteLexicon(string? lexicon)
    {
        if (lexicon is not null)
        {
            WriteChanged(folders.Seeds, files.Seeds, SourceShelf.LexiconName, lexicon);
        }
    }

    /// <summary>Writes each lock that is not as it stands on disk.</summary>
    public void WriteLocks(IEnumerable<DerivedLock> derived)
    {
        foreach (var one in derived)
        {
            WriteChanged(folders.Seeds, files.Seeds, SourceShelf.LockName(one.Record.Id), EvidenceLockJson.Write(one.Lock));
        }
    }

    /// <summary>Writes the list of published addresses.</summary>
    public void WritePublished(string list) => WriteChanged(folders.Content, files.Content, PublishedList.Name, list);

    private void WriteChanged(string folder, IEnumerable<InputFile> kept, string name, string text)
    {
        var path = Path.Combine(folder, name);
        if (kept.FirstOrDefault(file => file.Name == name) is { } old && old.Bytes.Span.SequenceEqual(Encoding.UTF8.GetBytes(text)))
        {
            Console.Error.WriteLine($"{AtlasFolders.Shown(path)} unchanged");
        }
        else
        {
            Write(path, text);
        }
    }

    private void Write(string path, string text)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            var staging = path + ".staging";
            File.WriteAllBytes(staging, Encoding.UTF8.GetBytes(text));
            File.Move(staging, path, overwrite: true);
            Console.Error.WriteLine($"{AtlasFolders.Shown(path)} written");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            findings.Add(Diagnostic.AtFile(
                DiagnosticCatalogue.FileNotAccessible, AtlasFolders.Shown(path), exception.Message.TrimEnd('.')));
        }
    }
}
