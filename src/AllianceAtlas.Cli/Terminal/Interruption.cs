using System.Runtime.InteropServices;

namespace AllianceAtlas.Cli.Terminal;

/// <summary>
/// Ctrl+C and a polite request to end (SIGTERM) end the tool at once, whatever it is at: in the middle of a parser that
/// knows no cancellation, too. Nothing needs tidying, because nothing is ever written in place – a site is swapped in
/// whole and a lock moved over the old one – and the next build clears away what lies beside them.
/// </summary>
internal static class Interruption
{
    /// <summary>Ends the process with 130 on either signal, as long as what is returned is not disposed.</summary>
    public static IDisposable Obey()
    {
        var signals = new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM };
        return new Registrations([.. signals.Select(signal => PosixSignalRegistration.Create(signal, End))]);
    }

    private static void End(PosixSignalContext context)
    {
        context.Cancel = true; // not by the signal itself: the shell shall see 130
        Console.Error.WriteLine("Interrupted; what stood before stands as it was.");
        Environment.Exit(ExitCode.Interrupted);
    }

    private sealed class Registrations(IReadOnlyList<PosixSignalRegistration> all) : IDisposable
    {
        public void Dispose()
        {
            foreach (var one in all)
            {
                one.Dispose();
            }
        }
    }
}
