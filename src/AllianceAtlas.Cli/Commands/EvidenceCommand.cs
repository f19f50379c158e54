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
        var review = new Option<bool>("--review")
        {
            Description = "Where a text has changed, show the old and the new place of every reference and ask",
        };
        update.Add(review);
        update.SetAction(parsed => Update(updateFolders.Read(parsed), parsed.GetValue(review)));
        verify.SetAction(parsed => Verify(verifyFolders.Read(parsed)));
        return new Command("evidence", "Keep the evidence locks true to the source texts") { update, verify };
    }

    private static int Update(AtlasFolders folders, bool asks)
    {
        if (NoTexts(folders) is { } code)
        {
            return code;
        }

        if (asks && Console.IsInputRedirected)
        {
            Console.Error.WriteLine("--review asks, so it needs a terminal. 'atlas evidence update' lists what it would ask.");
            return ExitCode.WrongUsage;
        }

        var findings = new DiagnosticBag();
        var files = folders.Read(findings);
        var lexicon = LockReview.DeriveLexicon(files);
        var review = LockReview.Review(
            lexicon is null ? files : files.WithSeed(SourceShelf.LexiconName, Encoding.UTF8.GetBytes(lexicon)), findings);
        if (!asks)
        {
            LockComparison.Report(review.Moves, findings);
        }

        var left = 0;
        if (!findings.HasErrors)
        {
            if (new ReviewDialogue(Console.In, Console.Error).Ask(review) is not { } answers)
            {
                Console.Error.WriteLine("Nothing was changed.");
                return ExitCode.Errors;
            }

            left = review.Moves.Count - answers.Count;
            var writer = new InputWriter(folders, files, findings);
            writer.WriteReferences(answers);
            writer.WriteLexicon(lexicon);
            writer.WriteLocks(review.Derived);
        }

        var result = new DiagnosticPrinter(Console.Error).Report(findings.Sorted(), strict: false);
        return left > 0 ? ExitCode.Errors : result;
    }

    private static int Verify(AtlasFolders folders)
    {
        if (NoTexts(folders) is { } code)
        {
            return code;
        }

        // Whoever asks for proof must not be told "fine" for want of a text.
        var findings = new DiagnosticBag();
        var count = LockReview.Verify(folders.Read(findings), findings);
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
}
