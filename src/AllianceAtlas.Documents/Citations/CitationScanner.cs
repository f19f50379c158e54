using System.Runtime.InteropServices;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Documents.Citations;

/// <summary>
/// Goes through the brackets of one document, block after block, and keeps what the grammars make of them. A bracket is
/// looked at once, without the brackets inside it, so the work grows with the length of the text.
/// </summary>
/// <param name="highestNumber">The last number of the reference list; 0 when numbers in brackets are no references.</param>
internal sealed class CitationScanner(int highestNumber)
{
    private const int LongestLookBack = 40;
    private const int BlocksALocatorMayBeAway = 3;

    private readonly List<PlacedDraft> _drafts = [];

    // Filled anew for each piece of text and each bracket.
    private readonly List<Token> _tokens = [];
    private readonly List<Token> _content = [];

    private int _block;
    private int _lastWithWorks = -1;

    /// <summary>The citations found so far, in the order of the text.</summary>
    public IReadOnlyList<PlacedDraft> Drafts => _drafts;

    /// <summary>Reads the next piece of text: a block, or one cell of a table.</summary>
    /// <param name="text">Its clean text.</param>
    /// <param name="isQuotation">Whether the block is a quotation as a whole.</param>
    public void Read(MappedText text, bool isQuotation)
    {
        _block++;
        if (text.Content.AsSpan().IndexOfAny('(', '[') < 0)
        {
            return;
        }

        Tokenizer.Read(text.Content, _tokens);
        var tokens = CollectionsMarshal.AsSpan(_tokens);
        var partners = Brackets.Pair(tokens);
        var firstOfBlock = _drafts.Count;
        var endOfCitation = 0;
        for (var open = 0; open < tokens.Length; open++)
        {
            // The first print inside a citation is none of its own: (Freud, [1917] 1957).
            var isFirstPrint = open < endOfCitation && partners[open] == open + 2 && tokens[open + 1].Kind == TokenKind.Year;
            if (partners[open] > open && !isFirstPrint)
            {
                Brackets.CopyContent(tokens, partners, open, _content);
                var bracket = new Bracket(text, new TokenSpan(text.Content, tokens), open, partners[open], isQuotation);
                var cites = ReadBracket(bracket, new TokenSpan(text.Content, CollectionsMarshal.AsSpan(_content)));
                endOfCitation = cites ? partners[open] : endOfCitation;
            }
        }

        if (highestNumber > 0)
        {
            Enumerations.RemoveFrom(_drafts, firstOfBlock);
            _lastWithWorks = Math.Min(_lastWithWorks, _drafts.Count - 1);
        }
    }

    /// <summary>Keeps what the bracket says; returns whether it cites.</summary>
    private bool ReadBracket(Bracket bracket, TokenSpan content)
    {
        if (LocatorReader.IsPages(content))
        {
            AddLocator(content);
            return false;
        }

        var draft = ReadWorks(bracket, content)
            ?? ReadNumbers(bracket, content)
            ?? ReadParticipant(bracket, content);
        if (draft is not null)
        {
            _lastWithWorks = draft.Items.Count > 0 ? _drafts.Count : _lastWithWorks;
            _drafts.Add(new PlacedDraft(bracket.Text, _block, draft));
        }

        return draft is not null;
    }

    private static CitationDraft? ReadWorks(Bracket bracket, TokenSpan content)
    {
        if (!HasYearOrWord(content))
        {
            return null;
        }

        var before = bracket.Before(LongestLookBack);
        var sentence = BeginsWithYear(content) ? NarrativeReader.Read(before) : null;
        var narrative = sentence?.Authors;

        var communication = PersonalCommunicationReader.Read(content, sentence?.Tie == Tie.Adjacent ? narrative : null);
        var items = communication ?? AuthorYearReader.Read(content, narrative);
        if (communication is null && items.Count == 0)
        {
            return null;
        }

        var isNarrative = items.Count > 0 && ReferenceEquals(items[0].Authors, narrative);
        var kind = communication is not null ? CitationKind.PersonalCommunication
            : isNarrative ? CitationKind.Narrative
            : CitationKind.Parenthetical;
        return new CitationDraft(kind, isNarrative ? before[narrative!.Start].Start : bracket.Start, bracket.End, items)
        {
            NeedsKnownAuthor = isNarrative && sentence!.Tie == Tie.Loose,
            BeforeNoun = isNarrative && (bracket.IsBeforeNoun || sentence!.Tie == Tie.Genitive),
        };
    }

    /// <summary>No name before the first year, so that the author stands in the sentence; most brackets are spared the look back.</summary>
    private static bool BeginsWithYear(TokenSpan content)
    {
        for (var i = 0; i < content.Count && content[i].Kind != TokenKind.Year; i++)
        {
            if (NameReader.IsNameWord(content, i))
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasYearOrWord(TokenSpan content)
    {
        for (var i = 0; i < content.Count; i++)
        {
            if (content[i].Kind is TokenKind.Year or TokenKind.Word)
            {
                return true;
            }
        }

        return false;
    }

    private CitationDraft? ReadNumbers(Bracket bracket, TokenSpan content)
    {
        var items = highestNumber > 0 ? NumericReader.Read(content, highestNumber) : [];
        return items.Count == 0 ? null : new CitationDraft(CitationKind.Numeric, bracket.Start, bracket.End, items);
    }

    private static CitationDraft? ReadParticipant(Bracket bracket, TokenSpan content) =>
        ParticipantReader.IsParticipant(content, bracket.IsAfterQuotation)
            ? new CitationDraft(CitationKind.Participant, bracket.Start, bracket.End, [])
            : null;

    /// <summary>A locator alone after a quotation belongs to the citation before it: (s. 83), also in the next block (giardina-2018, line 462).</summary>
    private void AddLocator(TokenSpan content)
    {
        if (_lastWithWorks < 0 || _drafts[_lastWithWorks] is not { Draft.Items: [.., { Locator: null }] } placed
            || _block - placed.Block > BlocksALocatorMayBeAway)
        {
            return;
        }

        var items = placed.Draft.Items.ToArray();
        items[^1] = items[^1] with { Locator = content.Text[content[0].Start..content[content.Count - 1].End] };
        _drafts[_lastWithWorks] = placed with { Draft = placed.Draft with { Items = items } };
    }
}
