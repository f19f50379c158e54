using AllianceAtlas.Documents.Blocks;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Documents.Sources.Reading;

/// <summary>Makes the document of the blocks a reader found: depth of every heading, headings above every block, languages.</summary>
internal sealed class OutlineBuilder
{
    private readonly SourceText _source;
    private readonly Language _main;
    private readonly IReadOnlyList<DraftBlock> _drafts;
    private readonly HeadingLevels _levels = new();
    private readonly List<(int Level, string Title)> _open = [];

    private readonly Language?[] _spoken;

    private OutlineBuilder(SourceText source, IReadOnlyList<DraftBlock> drafts, Language main)
    {
        (_source, _drafts, _main) = (source, drafts, main);
        _spoken = Spoken();
    }

    /// <summary>The document made of <paramref name="drafts"/>; the main language is found out where it is not given.</summary>
    public static Document Build(SourceText source, IReadOnlyList<DraftBlock> drafts, Language? language)
    {
        var main = language ?? MainLanguage(drafts);
        return new Document(source, main, new OutlineBuilder(source, drafts, main).Blocks());
    }

    private static Language MainLanguage(IReadOnlyList<DraftBlock> drafts)
    {
        var letters = new int[4];
        foreach (var draft in drafts.Where(d => d.Kind != BlockKind.Reference))
        {
            if (LanguageDetector.Detect(draft.Text.Content) is { } found)
            {
                letters[(int)found] += draft.Text.Length;
            }
        }

        // Nothing to go by (an empty file): Swedish stands first in every list of languages.
        return (Language)Array.IndexOf(letters, letters.Max());
    }

    private List<Block> Blocks()
    {
        var blocks = new List<Block>(_drafts.Count);
        for (var i = 0; i < _drafts.Count; i++)
        {
            var draft = _drafts[i];
            var level = draft.Heading is { } form ? _levels.Next(form, draft.Text.Content) : (int?)null;
            if (level is { } depth)
            {
                _open.RemoveAll(h => h.Level >= depth);
            }

            blocks.Add(new Block(draft.Kind, draft.Text, LinesOf(draft), LanguageOf(i, blocks), [.. _open.Select(h => h.Title)])
            {
                Level = level,
                Page = draft.Page,
                Rows = draft.Rows,
            });
            if (level is { } own)
            {
                _open.Add((own, draft.Text.Content));
            }
        }

        return blocks;
    }

    private LineRange LinesOf(DraftBlock draft) =>
        new(_source.LineAt(draft.Text.FileStart), _source.LineAt(Math.Max(draft.Text.FileStart, draft.Text.FileEnd - 1)));

    // A heading without a telling word ("Vedlegg 1") speaks the language of what follows it; another block without one
    // the main language, or Nynorsk in a part written in it, which few words tell from Bokmål.
    private Language LanguageOf(int index, List<Block> before) =>
        _spoken[index]
        ?? (before is [.., { Kind: not BlockKind.Quote, Language: Language.Nynorsk } last] && last.Section.Count > 0 ? last.Language : _main);

    // From the end, so that twenty thousand headings in a row look ahead once each.
    private Language?[] Spoken()
    {
        var spoken = new Language?[_drafts.Count];
        for (var i = _drafts.Count - 1; i >= 0; i--)
        {
            var draft = _drafts[i];
            var speaksOfNext = draft.Kind == BlockKind.Heading && i + 1 < _drafts.Count
                && _drafts[i + 1].Kind is (BlockKind.Heading or BlockKind.Paragraph or BlockKind.List);
            spoken[i] = LanguageDetector.Detect(draft.Text.Content, draft.Kind == BlockKind.Reference ? null : _main)
                ?? (speaksOfNext ? spoken[i + 1] : null);
        }

        return spoken;
    }
}
