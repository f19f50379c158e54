using System.Collections.Frozen;

namespace AllianceAtlas.Documents.Citations;

/// <summary>A list of words that is asked with slices of a text, without making a string of each.</summary>
internal sealed class WordSet
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;

    /// <summary>The words of <paramref name="list"/>, parted by blanks or line ends; case does not matter.</summary>
    public WordSet(string list) => _words = list
        .Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether <paramref name="word"/> is one of the words.</summary>
    public bool Contains(ReadOnlySpan<char> word) => _words.Contains(word);
}
