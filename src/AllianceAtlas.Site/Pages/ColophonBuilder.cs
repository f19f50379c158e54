using AllianceAtlas.Documents.Prose;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Claims;
using AllianceAtlas.Knowledge.Vocabulary;
using AllianceAtlas.Site.Pages.Parts;
using AllianceAtlas.Site.Wording;

namespace AllianceAtlas.Site.Pages;

/// <summary>Tells of a page text who changed it when, and whether the other language has gone ahead.</summary>
internal sealed class ColophonBuilder(UiWords words, SiteOptions options)
{
    /// <summary>The colophon of the page written in <c>content/‹folder›/‹id›.‹language›.md</c>.</summary>
    /// <param name="folder">Folder below <c>content/</c>.</param>
    /// <param name="id">Id of what the page shows.</param>
    /// <param name="texts">Its text in both languages.</param>
    /// <param name="claims">The claims that stand on it.</param>
    public Colophon Build(string folder, string id, PageTexts texts, params IEnumerable<Claim> claims)
    {
        var own = $"{folder}/{id}.{words.Language.Code()}.md";
        var other = $"{folder}/{id}.{words.Language.Counterpart().Code()}.md";
        var newest = claims.Select(claim => $"claims/{claim.Id}.yml")
            .Prepend($"{folder}/{id}.yml")
            .Prepend(own)
            .Select(File)
            .OfType<FileHistory>()
            .MaxBy(file => file.Date);
        return new Colophon(
            options.EditAddress(own),
            newest is null ? null : Changed(newest),
            [.. new[] { Later(File(own), File(other)), Missing(texts) }.OfType<string>()]);
    }

    private FileHistory? File(string name) => options.History?.Files.GetValueOrDefault(name);

    private string Changed(FileHistory file) => file.Authors is [var who, ..]
        ? words.Format("colophon.changed-by", Day(file), who)
        : words.Format("colophon.changed", Day(file));

    // By days: two files of one piece of work are often two commits.
    private string? Later(FileHistory? own, FileHistory? other) =>
        own is not null && other is not null && DateOnly.FromDateTime(other.Date.UtcDateTime) > DateOnly.FromDateTime(own.Date.UtcDateTime)
            ? words.Format("colophon.other-later", Day(other))
            : null;

    private string? Missing(PageTexts texts)
    {
        var (own, other) = (Cited(texts[words.Language]), Cited(texts[words.Language.Counterpart()]));
        var missing = AreSame(own, other) ? 0 : other.Select(Cited).Except(own.Select(Cited)).Count();
        return missing > 0 ? words.Count("colophon.missing", missing) : null;
    }

    private static List<ProseCitationItem> Cited(PageText text) => [.. text.Body.Citations.SelectMany(citation => citation.Items)];

    private static (string Key, LineRange? Lines) Cited(ProseCitationItem item) => (item.Key, item.Lines);

    // So they are on nearly every page; sets of pairs cost what a page of a hundred citations can do without.
    private static bool AreSame(List<ProseCitationItem> first, List<ProseCitationItem> second)
    {
        var same = 0;
        while (same < first.Count && same < second.Count && Cited(first[same]) == Cited(second[same]))
        {
            same++;
        }

        return same == first.Count && same == second.Count;
    }

    private string Day(FileHistory file)
    {
        var day = DateOnly.FromDateTime(file.Date.UtcDateTime);
        return $"{words.Day(day)} {day.Year}";
    }
}
