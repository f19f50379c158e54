namespace AllianceAtlas.Documents.Sources.Reading;

/// <summary>
/// Gives headings their depth, one after the other. Plain text shows no depth, so the names of article parts and the
/// order of forms have to: <c>Metod</c> stands at the top, <c>Deltagare</c> after it one below, a run-in heading below both.
/// </summary>
internal sealed class HeadingLevels
{
    private int _standing;
    private int _numberBase;
    private bool _numbering;
    private bool _holds;
    private bool _inAppendix;
    private int _marked;

    /// <summary>Depth, from 1, of the next heading in reading order.</summary>
    public int Next(HeadingForm form, string title) => form.Rank switch
    {
        HeadingRank.Marked => _standing = _marked = form.Depth,
        HeadingRank.Emphasised => _standing = _marked + form.Depth,
        HeadingRank.Numbered => Numbered(form.Depth),
        HeadingRank.Plain => Plain(title),
        _ => _standing + 1,
    };

    // "Resultat" followed by "1. Gemensamt …" (Qvarnström, line 814): the numbers count inside that part.
    private int Numbered(int depth)
    {
        if (!_numbering)
        {
            _numberBase = _holds ? 1 : 0;
            _numbering = true;
        }

        return _standing = _numberBase + depth;
    }

    private int Plain(string title)
    {
        _numbering = false;
        var isTop = ArticleParts.IsAppendix(title) || ArticleParts.IsReferences(title) || (ArticleParts.IsTop(title) && !_inAppendix);
        if (isTop || !_holds)
        {
            _holds = ArticleParts.Holds(title);
            _inAppendix = ArticleParts.IsAppendix(title);
            return _standing = 1;
        }

        return _standing = 2;
    }
}
