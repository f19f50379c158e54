using System.Text;
using AllianceAtlas.Documents.Prose;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Vocabulary;
using AllianceAtlas.Site.Pages;

namespace AllianceAtlas.Site.Exports;

/// <summary>Words of page texts without links, stress and citations.</summary>
internal static class PlainText
{
    /// <summary>The definition on the page of <paramref name="texts"/>: what stands before its first heading.</summary>
    public static Bilingual Definition(PageTexts texts) =>
        new(Definition(texts, Language.Swedish), Definition(texts, Language.Bokmal));

    /// <summary>The same in <paramref name="language"/>.</summary>
    public static string Definition(PageTexts texts, Language language) => string.Join(' ', texts[language].Body.Blocks
        .TakeWhile(block => block is not ProseHeading { Level: 2 })
        .Select(block => Closed(ProseDivider.Plain([.. Inlines(block)])))
        .Where(text => text.Length > 0));

    private static IEnumerable<ProseInline> Inlines(ProseBlock block) => block switch
    {
        ProseParagraph paragraph => paragraph.Content,
        ProseQuote quote => quote.Blocks.SelectMany(Inlines),
        ProseList list => list.Items.SelectMany(item => item).SelectMany(one => Inlines(one).Append(new ProseText(" "))),
        _ => [],
    };

    // Where a citation stood, a blank is left on both sides, or before the full stop.
    private static string Closed(string text)
    {
        var closed = new StringBuilder(text.Length);
        foreach (var character in text.Trim())
        {
            var blank = closed.Length > 0 && closed[^1] == ' ';
            if (blank && (char.IsWhiteSpace(character) || character is '.' or ',' or ';' or ':' or ')'))
            {
                closed.Length--;
            }

            closed.Append(char.IsWhiteSpace(character) ? ' ' : character);
        }

        return closed.ToString();
    }
}
