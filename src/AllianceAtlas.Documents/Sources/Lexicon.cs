using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Documents.Sources;

/// <summary>
/// Words learned from many texts, which decide about a line end where the article itself says nothing. It is committed
/// as <c>seeds/lexicon.txt</c>, so that reading an article does not depend on which other texts are at hand (ADR 0008).
/// A word with a capital is a name: no text writes it small.
/// </summary>
public sealed class Lexicon
{
    private readonly HashSet<string> _common;
    private readonly HashSet<string> _names;

    private Lexicon(SourceText? file, HashSet<string> common, HashSet<string> names)
    {
        (File, _common, _names) = (file, common, names);
        Stems = new WordStems(common.Concat(names));
    }

    /// <summary>A lexicon without words.</summary>
    public static Lexicon Empty { get; } = new(null, [], []);

    /// <summary>The file it was read from; null for the empty lexicon.</summary>
    public SourceText? File { get; }

    /// <summary>Its words by their beginnings and ends, in lower case.</summary>
    internal WordStems Stems { get; }

    /// <summary>Reads a lexicon file: one word a line; lines that begin with <c>#</c> explain.</summary>
    public static Lexicon Read(SourceText file)
    {
        ArgumentNullException.ThrowIfNull(file);

        var common = new HashSet<string>(StringComparer.Ordinal);
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var number = 1; number <= file.LineCount; number++)
        {
            var line = file.Slice(file.LineSpan(number)).Trim();
            if (!line.IsEmpty && line[0] != '#')
            {
                (char.IsUpper(line[0]) ? names : common).Add(line.ToString().ToLowerInvariant());
            }
        }

        return new Lexicon(file, common, names);
    }

    /// <summary>Whether <paramref name="word"/>, given in lower case, is one of the words.</summary>
    internal bool Contains(ReadOnlySpan<char> word) => IsCommon(word) || _names.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Whether <paramref name="word"/>, given in lower case, is one of the words and no name.</summary>
    internal bool IsCommon(ReadOnlySpan<char> word) => _common.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
