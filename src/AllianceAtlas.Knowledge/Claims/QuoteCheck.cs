using System.Globalization;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Sources;
using AllianceAtlas.Knowledge.Evidence;

namespace AllianceAtlas.Knowledge.Claims;

/// <summary>
/// Keeps quotations short (contract §1): at most 40 words of a passage and at most the record's <c>quoteBudget</c> of a
/// source, whatever claims show them. Counts from positions alone, so it holds in a clone without texts too.
/// </summary>
public sealed class QuoteCheck
{
    private const int WordsOfPassage = 40;

    private readonly IReadOnlyDictionary<string, SourceRecord> _records;
    private readonly IReadOnlyDictionary<string, EvidenceLock> _locks;
    private readonly DiagnosticBag _findings;

    // The same words shown twice are shown once.
    private readonly HashSet<(string Source, string Passage, int Word)> _shown = [];
    private readonly Dictionary<(string Source, string Passage), int> _ofPassage = [];
    private readonly Dictionary<string, int> _ofSource = new(StringComparer.Ordinal);

    private QuoteCheck(
        IReadOnlyDictionary<string, SourceRecord> records,
        IReadOnlyDictionary<string, EvidenceLock> locks,
        DiagnosticBag findings) => (_records, _locks, _findings) = (records, locks, findings);

    /// <summary>Reports the quotations of <paramref name="claims"/> that may not be shown, the later claim where several together are too long.</summary>
    public static void Check(
        IEnumerable<Claim> claims,
        IReadOnlyDictionary<string, SourceRecord> records,
        IReadOnlyDictionary<string, EvidenceLock> locks,
        DiagnosticBag findings)
    {
        var check = new QuoteCheck(records, locks, findings);
        foreach (var claim in claims.OrderBy(claim => claim.Id, StringComparer.Ordinal))
        {
            if (claim.Quote is { } quote)
            {
                check.Check(claim, quote);
            }
        }
    }

    private void Check(Claim claim, PassageQuote quote)
    {
        var source = quote.Passage.Source;
        if (!_records.TryGetValue(source, out var record) || !_locks.TryGetValue(source, out var evidence))
        {
            return;
        }

        if (PassageOf(quote, claim, evidence) is not { } passage)
        {
            var words = string.Create(CultureInfo.InvariantCulture, $"{quote.First}-{quote.Last}");
            _findings.Add(new Diagnostic(
                DiagnosticCatalogue.QuoteOutsideEvidence, quote.Passage.Place, words, $"{source} {quote.Passage.Lines}"));
            return;
        }

        var added = Enumerable.Range(quote.First, quote.Last - quote.First + 1)
            .Count(word => _shown.Add((source, passage.Id, word)));
        var inPassage = _ofPassage[(source, passage.Id)] = _ofPassage.GetValueOrDefault((source, passage.Id)) + added;
        var inSource = _ofSource[source] = _ofSource.GetValueOrDefault(source) + added;
        Limit(DiagnosticCatalogue.QuoteTooLong, quote, inPassage, $"{source} {passage.Lines}", WordsOfPassage);
        Limit(DiagnosticCatalogue.QuoteOverBudget, quote, inSource, source, record.QuoteBudget);
    }

    private void Limit(DiagnosticDescriptor descriptor, PassageQuote quote, int words, string where, int allowed)
    {
        if (words > allowed)
        {
            _findings.Add(new Diagnostic(
                descriptor,
                quote.Passage.Place,
                words.ToString(CultureInfo.InvariantCulture),
                where,
                allowed.ToString(CultureInfo.InvariantCulture)));
        }
    }

    private static Passage? PassageOf(PassageQuote quote, Claim claim, EvidenceLock evidence) =>
        evidence.PassagesAt(quote.Passage.Lines) is [var passage, ..] &&
        quote.Last <= passage.Words &&
        claim.Evidence.Any(reference => reference.Source == quote.Passage.Source &&
            evidence.PassagesAt(reference.Lines).Any(one => one.Id == passage.Id))
            ? passage
            : null;
}
