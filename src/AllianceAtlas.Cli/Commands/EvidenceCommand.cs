using System.CommandLine;
using System.Text;
using AllianceAtlas.Cli.Disk;
using AllianceAtlas.Cli.Terminal;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Knowledge;
using AllianceAtlas.Knowledge.Evidence;

namespace AllianceAtlas.Cli.Commands;

/// <summary><c>atlas evidence update</c> and <c>verify</c>: write the lexicon and the locks from the texts, or compare them.</summary>
internal static class EvidenceCommand
{
    public static Command Create()
    {
        var update = new Command("update", "Write the evidence locks from the source texts");
        var verify = new Command("verify", "Derive every lock anew and fail on any difference");
        var updateFolders = new FolderOptions();
        var verifyFolders = new FolderOptions();
        updateFolders.AddTo(update);
        verifyFolders.AddTo(verify);
        update.SetAction(parsed => Update(updateFolders.Read(parsed)));
        verify.SetAction(parsed => Verify(verifyFolders.Read(parsed)));
        return new Command("evidence", "Keep the evidence locks true to the source texts") { update, verify };
    }

    private static int Update(AtlasFolders folders)
    {
        if (NoTexts(folders) is { } code)
        {
            return code;
        }

        var findings = new DiagnosticBag();
        var files = folders.Read(findings);
        var kept = files.Seeds.ToDictionary(file => file.Name, file => file.Bytes, StringComparer.Ordinal);
        var lexicon = AtlasReader.DeriveLexicon(files);
        files = lexicon is null ? files : files.WithSeed(SourceShelf.LexiconName, Encoding.UTF8.GetBytes(lexicon));
        var locks = AtlasReader.DeriveLocks(files, findings);
        if (!findings.HasErrors)
        {
            if (lexicon is not null)
            {
                Write(folders, SourceShelf.LexiconName, lexicon, kept, findings);
            }

            foreach (var (source, evidence) in locks)
            {
                Write(folders, SourceShelf.LockName(source), EvidenceLockJson.Write(evidence), kept, findings);
            }
        }

        return new DiagnosticPrinter(Console.Error).Report(findings.Sorted(), strict: false);
    }

    private static int Verify(AtlasFolders folders)
    {
        if (NoTexts(folders) is { } code)
        {
            return code;
        }

        // Whoever asks for proof must not be told "fine" for want of a text.
        var findings = new DiagnosticBag();
        var count = AtlasReader.VerifyLocks(folders.Read(findings), findings);
        var result = new DiagnosticPrinter(Console.Error).Report(findings.Sorted(), strict: true);
        if (findings.Sorted().Any(finding => finding.Descriptor == DiagnosticCatalogue.TextNotAtHand))
        {
            result = ExitCode.Errors;
        }

        Console.Error.WriteLine(result == ExitCode.Fine
            ? $"{count} locks follow from their texts."
            : "Not all locks follow from their texts.");
        return result;
    }

    private static int? NoTexts(AtlasFolders folders)
    {
        if (folders.TextFolder is not null)
        {
            return null;
        }

        Console.Error.WriteLine("There are no source texts. Name their folder with --texts or ATLAS_TEXTS, or put them into seeds/texts; each record in seeds/ says where to get its text.");
        return ExitCode.WrongUsage;
    }

    private static void Write(
        AtlasFolders folders,
        string name,
        string content,
        Dictionary<string, ReadOnlyMemory<byte>> kept,
        DiagnosticBag findings)
    {
        var path = Path.Combine(folders.Seeds, name);
        var bytes = Encoding.UTF8.GetBytes(content);
        if (kept.TryGetValue(name, out var old) && old.Span.SequenceEqual(bytes))
        {
            Console.Error.WriteLine($"{AtlasFolders.Shown(path)} unchanged");
            return;
        }

        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            var staging = path + ".staging";
            File.WriteAllBytes(staging, bytes);
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
