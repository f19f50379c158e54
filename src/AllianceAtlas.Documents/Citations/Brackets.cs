namespace AllianceAtlas.Documents.Citations;

/// <summary>Pairs the brackets of a row of tokens.</summary>
internal static class Brackets
{
    /// <summary>For each token the index of the bracket it is paired with, or -1. A bracket without a partner pairs with none.</summary>
    public static int[] Pair(ReadOnlySpan<Token> tokens)
    {
        var partners = new int[tokens.Length];
        Array.Fill(partners, -1);
        var open = new Stack<int>();
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Kind == TokenKind.Open)
            {
                open.Push(i);
            }
            else if (tokens[i].Kind == TokenKind.Close && open.TryPop(out var partner))
            {
                partners[partner] = i;
                partners[i] = partner;
            }
        }

        return partners;
    }

    /// <summary>Puts the tokens inside the bracket at <paramref name="open"/> into <paramref name="content"/>, leaving out brackets in it.</summary>
    public static void CopyContent(ReadOnlySpan<Token> tokens, int[] partners, int open, List<Token> content)
    {
        content.Clear();
        for (var i = open + 1; i < partners[open]; i++)
        {
            if (partners[i] > i)
            {
                i = partners[i];
            }
            else
            {
                content.Add(tokens[i]);
            }
        }
    }
}
