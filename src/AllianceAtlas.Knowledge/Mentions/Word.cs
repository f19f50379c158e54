namespace AllianceAtlas.Knowledge.Mentions;

/// <summary>
/// One word of a clean text, made ready for comparison. Hyphens inside it are dropped, so that
/// <c>counter-transference</c> and <c>countertransference</c>, or a line-end hyphen nobody could decide on, are one;
/// where they stood is kept as the borders of its parts.
/// </summary>
/// <param name="Letters">Its letters, lower case and composed, without hyphens.</param>
/// <param name="Parts">Its parts between hyphens; a word without hyphen is one part.</param>
/// <param name="Run">Number of the run of words it stands in; a run is parted by blanks only and ends at any other sign.</param>
/// <param name="Sentence">Number of the sentence it stands in, roughly: a full stop in an abbreviation ends one too.</param>
/// <param name="Origin">Number of letters in all words before it, one added for each word: places one after the other on a line.</param>
internal sealed record Word(string Letters, IReadOnlyList<WordPart> Parts, int Run, int Sentence, int Origin)
{
    /// <summary>The part that holds letter <paramref name="offset"/>.</summary>
    public WordPart PartAt(int offset)
    {
        var low = 0;
        var high = Parts.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = Parts[middle].Offset <= offset ? (middle, high) : (low, middle - 1);
        }

        return Parts[low];
    }
}

/// <summary>A stretch of a word between hyphens.</summary>
/// <param name="Offset">Its first letter in <see cref="Word.Letters"/>.</param>
/// <param name="Length">Number of its letters there.</param>
/// <param name="Start">Its first character in the clean text.</param>
/// <param name="End">The place after its last character in the clean text.</param>
internal readonly record struct WordPart(int Offset, int Length, int Start, int End);
