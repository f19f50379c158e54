namespace AllianceAtlas.Documents.Citations;

/// <summary>Tells "(1) mål; (2) oppgaver; (3) bånd" from references by number.</summary>
internal static class Enumerations
{
    /// <summary>
    /// Takes away the runs of single numbers that count up from 1 in one piece of text, each with a mark that parts list
    /// members, or nothing, before it. Two or more make a run.
    /// </summary>
    /// <param name="drafts">Citations in order.</param>
    /// <param name="first">Index of the first one of the piece.</param>
    public static void RemoveFrom(List<PlacedDraft> drafts, int first)
    {
        var kept = first;
        for (var i = first; i < drafts.Count;)
        {
            var length = LengthOfRun(drafts, i);
            if (length > 1)
            {
                i += length;
            }
            else
            {
                drafts[kept++] = drafts[i++];
            }
        }

        drafts.RemoveRange(kept, drafts.Count - kept);
    }

    private static int LengthOfRun(List<PlacedDraft> drafts, int start)
    {
        var length = 0;
        while (start + length < drafts.Count && IsMember(drafts[start + length], length + 1))
        {
            length++;
        }

        return length;
    }

    private static bool IsMember(PlacedDraft placed, int number)
    {
        var draft = placed.Draft;
        if (draft.Kind != CitationKind.Numeric || draft.Items.Count != 1 || draft.Items[0].Number != number)
        {
            return false;
        }

        var text = placed.Text.Content.AsSpan();
        var after = text[draft.End..].TrimStart();
        return StartsMember(text[..draft.Start].TrimEnd()) && after.Length > 0 && char.IsLetter(after[0]);
    }

    private const int LongestConjunction = 6;

    /// <summary>After a mark or a conjunction, or at the start: a reference stands behind the word it belongs to.</summary>
    private static bool StartsMember(ReadOnlySpan<char> before)
    {
        if (before.Length == 0 || before[^1] is ':' or ';' or ',' or '.')
        {
            return true;
        }

        before = before[Math.Max(0, before.Length - LongestConjunction)..];
        var word = before[(before.LastIndexOf(' ') + 1)..];
        return CitationWords.Conjunctions.Contains(word)
            || CitationWords.SecondaryMarks.Contains(word)
            || word is "att" or "å" or "eller";
    }
}
