using System.Globalization;
using System.Text;
using AllianceAtlas.Documents.Publications;
using AllianceAtlas.Documents.Records;
using AllianceAtlas.Knowledge.Works;

namespace AllianceAtlas.Knowledge.Drafts;

/// <summary>The first form of a work's record, filled with what the sources print of it.</summary>
public static class WorkDraft
{
    /// <summary>The file of <paramref name="work"/>, which the sources of <paramref name="atlas"/> cite.</summary>
    public static IReadOnlyList<DraftFile> Write(Work work, Atlas atlas)
    {
        var seen = Seen(work.Id, atlas);
        var told = new (string Key, string? Value)[]
        {
            ("container-title", work.ContainerTitle), ("publisher", work.Publisher), ("volume", work.Volume),
            ("page", work.Pages), ("DOI", work.Doi),
        }.Where(field => field.Value is not null).ToList();
        var text = new StringBuilder(DraftText.Head);
        Line(text, "type", work.Type ?? QuotedScalar.Of(""), "article-journal, book, chapter, thesis, report, webpage or document");
        Line(text, "title", QuotedScalar.Of(work.Title ?? "‹the work's own title; take the line away when nobody has seen it›"));
        Line(text, "author", DraftText.List(work.Authors.Select(Author)), work.AndOthers ? "the sources leave authors out" : null);
        Line(text, "issued", QuotedScalar.Of(work.Issued.Printed));
        foreach (var (key, value) in told)
        {
            Line(text, key, QuotedScalar.Of(value!));
        }

        text.Append("seen:                            # where each datum comes from, in both languages\n");
        foreach (var key in told.Select(field => field.Key).Prepend("title"))
        {
            text.Append(CultureInfo.InvariantCulture, $"  {key}: {seen}\n");
        }

        return [new DraftFile($"works/{work.Id}.yml", text.ToString())];
    }

    private static void Line(StringBuilder text, string key, string value, string? comment = null) =>
        text.Append(CultureInfo.InvariantCulture, $"{key}: {value}{(comment is null ? "" : $"   # {comment}")}\n");

    private static string Author(Author author) => author.Given is { } given
        ? $"{{family: {QuotedScalar.Of(author.Family)}, given: {QuotedScalar.Of(given)}}}"
        : $"{{family: {QuotedScalar.Of(author.Family)}}}";

    // The first list that prints it, which is the one the catalogue takes its data from.
    private static string Seen(string id, Atlas atlas)
    {
        foreach (var evidence in atlas.Locks.Values.OrderBy(one => one.Source, StringComparer.Ordinal))
        {
            if (evidence.Works.FirstOrDefault(work => work.Id == id)?.Entry is { } entry)
            {
                var number = entry.Number is { } printed ? $"{printed} " : "";
                return $"{{sv: \"referens {number}i {evidence.Source} (rad {entry.Line})\", nb: \"referanse {number}i {evidence.Source} (linje {entry.Line})\"}}";
            }
        }

        return "{sv: \"‹var uppgiften står›\", nb: \"‹hvor opplysningen står›\"}";
    }
}
