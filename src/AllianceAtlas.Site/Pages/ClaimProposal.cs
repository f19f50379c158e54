using AllianceAtlas.Knowledge.Vocabulary;
using AllianceAtlas.Site.Links;

namespace AllianceAtlas.Site.Pages;

/// <summary>Where a reader who knows what an article says here can tell it.</summary>
internal sealed class ClaimProposal(Edition edition)
{
    // The section is called so in both languages.
    private const string Contribute = "s-bidra";

    private readonly string _about = SiteAddress.About(edition.Language) + (HasSection(edition) ? $"#{Contribute}" : "");

    /// <summary>
    /// The form for a new claim in the repository, filled in with what the gap is about; without a repository, what the
    /// page about the atlas says of contributing.
    /// </summary>
    public string Address(string about, Concept? concept, params IEnumerable<Perspective?> perspectives)
    {
        var language = edition.Language;
        var known = perspectives.OfType<Perspective>().ToLookup(one => one.Axis == Axis.Tradition, one => one.Label[language]);
        (string Field, string Value)[] fields =
        [
            ("title", string.Join(" – ", known[true].Concat(known[false]).Prepend(about))),
            ("concepts", concept?.Texts[language].Title ?? ""),
            ("tradition", string.Join(", ", known[true])),
            ("setting", string.Join(", ", known[false])),
        ];
        return edition.Options.Repository is { } repository
            ? $"{repository}/issues/new?template=2-suggest-a-claim.yml" +
                string.Concat(fields.Where(field => field.Value.Length > 0).Select(field => $"&{field.Field}={Uri.EscapeDataString(field.Value)}"))
            : _about;
    }

    private static bool HasSection(Edition edition) =>
        edition.Index.Atlas.Content.Pages.TryGetValue("about", out var texts) &&
        ProseDivider.Divide(texts[edition.Language].Body).Sections.Any(section => section.Id == Contribute);
}
