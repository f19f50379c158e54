namespace AllianceAtlas.Documents.Sources.PdfText;

/// <summary>Knows the entries of a list of abbreviations: <c>WAI       Working Alliance Inventory</c>.</summary>
internal static class Abbreviations
{
    private const int Longest = 12;

    /// <summary>Whether <paramref name="line"/> begins with a word of capitals that blanks or a tab set apart from what it stands for.</summary>
    public static bool IsEntry(ReadOnlySpan<char> line)
    {
        var word = LineForm.FirstWord(line);
        var capitals = 0;
        foreach (var letter in word)
        {
            capitals += char.IsUpper(letter) ? 1 : 0;
        }

        var rest = line[word.Length..];
        return capitals > 1 && word.Length <= Longest && (rest.StartsWith("  ") || rest.StartsWith("\t")) && !rest.IsWhiteSpace();
    }
}
