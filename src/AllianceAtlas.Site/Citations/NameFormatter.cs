using AllianceAtlas.Documents.Publications;
using AllianceAtlas.Site.Wording;

namespace AllianceAtlas.Site.Citations;

/// <summary>Who and when, as APA 7 names a publication in text, in one language.</summary>
internal sealed class NameFormatter(UiWords words)
{
    /// <summary>Inside a bracket: <c>Ask &amp; Lund, 2001</c>.</summary>
    public IReadOnlyList<TextRun> Bracketed(Publication item) => [.. Who(item, "&"), new TextRun($", {Year(item)}")];

    /// <summary>In running text: <c>Ask och Lund (2001)</c>.</summary>
    public IReadOnlyList<TextRun> Narrative(Publication item) => [.. Who(item, words["cite.and"]), new TextRun($" ({Year(item)})")];

    /// <summary>For titles of pages and lists, which know no italics: as inside a bracket, a title always in quotation marks.</summary>
    public string Plain(Publication item) => item.Names.Count > 0 || item.Title is null
        ? TextRun.Plain(Bracketed(item))
        : $"{words.Quote(ShortTitle(item.Title))}, {Year(item)}";

    /// <summary>The year as cited: <c>2015a</c>, <c>1917/1957</c>, <c>u.å.</c>, <c>i tryck</c>.</summary>
    public string Year(Publication item)
    {
        var date = item.Issued;
        if (date.Year is { } year)
        {
            return $"{(date.Original is { } original ? $"{original}/" : "")}{year}{date.Suffix}";
        }

        return date.IsInPress ? words["cite.in-press"] : date.IsUndated ? words["cite.no-date"] : date.Printed;
    }

    // Without an author the title speaks: in italics when it is so in the reference list, else in quotation marks.
    private IReadOnlyList<TextRun> Who(Publication item, string conjunction)
    {
        if (item.Names.Count > 0)
        {
            return [new TextRun(AuthorNames.InText(item.Names, item.AndOthers, conjunction))];
        }

        if (item.Title is null)
        {
            return [new TextRun(item.Id)];
        }

        var title = new TextRun(
            ShortTitle(item.Title), Language: item.Language == words.Language ? null : item.Language, Emphasised: item.IsWhole);
        var (open, close) = words.Quotes;
        return item.IsWhole ? [title] : [new TextRun(open), title, new TextRun(close)];
    }

    private static string ShortTitle(string title)
    {
        var colon = title.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 ? title[..colon] : title;
    }
}
