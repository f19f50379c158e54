using System.Text;
using AllianceAtlas.Knowledge.Evidence;

namespace AllianceAtlas.Knowledge.Claims;

/// <summary>Takes the words that claims want to show out of the texts at hand.</summary>
internal static class QuotationCutter
{
    /// <summary>The quotations by claim id; claims whose text is not at hand have none.</summary>
    public static IReadOnlyDictionary<string, Quotation> Cut(
        IReadOnlyList<Claim> claims, IReadOnlyList<DerivedLock> derived)
    {
        var sources = derived.ToDictionary(one => one.Record.Id, StringComparer.Ordinal);
        var quotations = new SortedDictionary<string, Quotation>(StringComparer.Ordinal);
        foreach (var claim in claims)
        {
            if (claim.Quote is { } quote && sources.TryGetValue(quote.Passage.Source, out var source) &&
                source.Lock.PassagesAt(quote.Passage.Lines) is [var passage, ..] && quote.Last <= passage.Words)
            {
                var text = source.Passages.First(one => one.Passage.Id == passage.Id).Text.Content;
                quotations[claim.Id] = new Quotation(PersonalData.Hide(Words(text, quote)), passage.Language);
            }
        }

        return quotations;
    }

    // In the normal form in which the lock counts words: a letter written as two characters is one.
    private static string Words(string text, PassageQuote quote)
    {
        var normal = text.Normalize(NormalizationForm.FormC);
        var (word, start) = (0, 0);
        for (var i = 0; i < normal.Length; i++)
        {
            if (!char.IsLetterOrDigit(normal[i]))
            {
                continue;
            }

            start = ++word == quote.First ? i : start;
            while (i + 1 < normal.Length && char.IsLetterOrDigit(normal[i + 1]))
            {
                i++;
            }

            if (word == quote.Last)
            {
                return normal[start..(i + 1)];
            }
        }

        return "";
    }
}
