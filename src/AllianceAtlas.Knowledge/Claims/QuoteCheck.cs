using System.Globalization;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Sources;
using AllianceAtlas.Knowledge.Evidence;

namespace AllianceAtlas.Knowledge.Claims;

/// <summary>
/// Keeps quotations short (contract §1): at most 40 words of a passage and at most the record's <c>quoteBudget</c> of a
/// source, whatever claims show them. Counts from positions alone, so it holds in a clone without texts too.
/// </summary>
public static class QuoteCheck
{
    private const int WordsOfPassage = 40;

    /// <summary>Reports the quotations of <paramref name="claims"/> that may not be shown, the later claim where several together are too long.</summary>
    public static void Check(
        IEnumerable<Claim> claims,
        IReadOnlyDictionary<string, SourceRecord> records,
        IReadOnlyDictionary<string, EvidenceLock> locks,
        DiagnosticBag findings)
    {
        // The same words shown twice are shown once.
        var shown = new HashSet<(string Source, string Passage, int Word)>();
        var ofPassage = new Dictionary<(string, string), int>();
        var ofSource = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var claim in claims.Where(claim => claim.Quote is not null).OrderBy(claim => claim.Id, StringComparer.Ordinal))
        {
            var quote = claim.Quote!;
            var source = quote.Passage.Source;
            if (!records.TryGetValue(source, out var record) || !locks.TryGetValue(source, out var evidence))
            {
                continue;
            }

            if (PassageOf(quote, claim, evidence) is not { } passage)
            {
                findings.Add(new Diagnostic(
                    DiagnosticCatalogue.QuoteOutsideEvidence,
                    quote.Passage.Place,
                    string.Create(CultureInfo.InvariantCulture, $"{quote.First}-{quote.Last}"),
                    $"{source} {quote.Passage.Lines}"));
                continue;
            }

            var added = Enumerable.Range(quote.First, quote.Last - quote.First + 1)
                .Count(word => shown.Add((source, passage.Id, word)));
            var inPassage = ofPassage[(source, passage.Id)] = ofPassage.GetValueOrDefault((source, passage.Id)) + added;
            var inSource = ofSource[source] = ofSource.GetValueOrDefault(source) + added;
            Limit(DiagnosticCatalogue.QuoteTooLong, inPassage, $"{source} {passage.Lines}", WordsOfPassage);
            Limit(DiagnosticCatalogue.QuoteOverBudget, inSource, source, record.QuoteBudget);

            void Limit(DiagnosticDescriptor descriptor, int words, string where, int allowed)
            {
                if (words > allowed)
                {
                    findings.Add(new Diagnostic(
                        descriptor,
                        quote.Passage.Place,
                        words.ToString(CultureInfo.InvariantCulture),
                        where,
                        allowed.ToString(CultureInfo.InvariantCulture)));
                }
            }
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
