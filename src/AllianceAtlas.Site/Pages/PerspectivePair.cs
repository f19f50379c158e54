using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Claims;
using AllianceAtlas.Knowledge.Graph;
using AllianceAtlas.Knowledge.Vocabulary;
using AllianceAtlas.Site.Links;

namespace AllianceAtlas.Site.Pages;

/// <summary>Two perspectives of one axis, set against each other by what claims say from them.</summary>
/// <param name="First">The one with the smaller id.</param>
/// <param name="Second">The other.</param>
/// <param name="Result">What they share and where they part.</param>
/// <param name="Written">The comparison of just these two that someone has introduced and chosen questions for; null when nobody has.</param>
internal sealed record PerspectivePair(Perspective First, Perspective Second, PerspectiveComparison Result, Comparison? Written)
{
    /// <summary>The id of its page.</summary>
    public string Id => Written?.Id ?? $"{First.Id}-and-{Second.Id}";

    /// <summary>How many questions they answer as <paramref name="answer"/> says.</summary>
    public int Count(ComparedAnswer answer) => Result.Questions.Count(one => one.Answer == answer);

    /// <summary>Where the two are compared.</summary>
    public string Address(Language language) => Written is not null
        ? SiteAddress.Of(Written, language)
        : SiteAddress.Comparison(First, Second, language);

    /// <summary>The one that is not <paramref name="perspective"/>, which must be one of the two.</summary>
    public Perspective Other(Perspective perspective) => First == perspective ? Second : First;
}
