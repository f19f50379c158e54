using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Site.Search;

/// <summary>The pages of one language, read word by word. Each language numbers its own words, so that both are read at once.</summary>
internal sealed class LanguageTexts
{
    private const double TraditionWeight = 4;
    private const double HeadingWeight = 3;

    private readonly WordTable _words = new();
    private readonly WordTable _names = new();
    private readonly ProseWords _prose;

    private LanguageTexts() => _prose = new ProseWords(_words);

    /// <summary>The words of the texts.</summary>
    public IReadOnlyList<TableWord> Words => _words.Words;

    /// <summary>The words of titles and labels.</summary>
    public IReadOnlyList<TableWord> Names => _names.Words;

    /// <summary>The keys of the surnames of authors.</summary>
    public HashSet<string> Surnames { get; } = new(StringComparer.Ordinal);

    /// <summary>The pages.</summary>
    public List<ReadPage> Pages { get; } = [];

    /// <summary>Reads those of <paramref name="documents"/> that are in <paramref name="language"/>.</summary>
    public static LanguageTexts Read(IReadOnlyList<SearchDocument> documents, Language language)
    {
        var texts = new LanguageTexts();
        foreach (var document in documents)
        {
            if (document.Language == language)
                texts.Pages.Add(texts.Read(document));
        }

        return texts;
    }

    private ReadPage Read(SearchDocument document)
    {
        foreach (var label in document.Labels)
            _names.Read(label.Text);
        _names.Read(document.Title);
        foreach (var surname in document.Authors.SelectMany(SearchKey.Words))
            Surnames.Add(SearchKey.Stem(surname));
        return new ReadPage(document, this,
        [
            Field(TraditionWeight, document.Traditions),
            Field(HeadingWeight, [.. document.Headings, document.Summary]),
            Body(document),
        ]);
    }

    private TextField Field(double weight, IReadOnlyList<string> texts)
    {
        foreach (var text in texts)
            _words.Read(text);
        return new TextField(_words.Taken(), weight);
    }

    // The words of the prose wait in the table until the other texts of the body have been read as well.
    private TextField Body(SearchDocument document)
    {
        _prose.Read(document.Prose);
        return Field(1, document.Body);
    }
}

/// <summary>A page whose texts have been read.</summary>
/// <param name="Document">What it offers.</param>
/// <param name="Language">Whose numbers its words have.</param>
/// <param name="Fields">Its texts.</param>
internal sealed record ReadPage(SearchDocument Document, LanguageTexts Language, IReadOnlyList<TextField> Fields)
{
    /// <summary>Whether it is the page of a work or source, where surnames count in full.</summary>
    public bool IsAuthored => Document.Kind is SearchKind.Work or SearchKind.Source;
}

/// <summary>Texts of a page that count alike.</summary>
/// <param name="Words">Numbers of their words in <see cref="LanguageTexts.Words"/>.</param>
/// <param name="Weight">What each word counts.</param>
internal sealed record TextField(int[] Words, double Weight);
