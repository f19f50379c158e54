using AllianceAtlas.Documents.Text;
using AngleSharp.Dom;

namespace AllianceAtlas.Documents.Sources.Html;

/// <summary>
/// Clean text of page elements with the place of every character. The parser keeps places of start tags only; the
/// characters between are found again by walking the file beside the tree, over tags and character references.
/// </summary>
internal sealed class HtmlText(SourceText source)
{
    private const int LongestReference = 32;

    private MappedTextBuilder _builder = new(source);
    private int _cursor;
    private bool _blank;

    /// <summary>The clean text of <paramref name="nodes"/>, which follow one another below <paramref name="parent"/>.</summary>
    public MappedText Of(IElement parent, IEnumerable<INode> nodes)
    {
        _builder = new MappedTextBuilder(source);
        _blank = false;
        MoveTo(parent);
        foreach (var node in nodes)
        {
            Append(node);
        }

        return _builder.ToMappedText();
    }

    private void Append(INode node)
    {
        switch (node)
        {
            case IText text:
                Append(text.Data);
                break;
            case IElement element when HtmlParts.IsDropped(element) || HtmlParts.IsNoteMark(element):
                MoveTo(element);
                PassOver(element);
                break;
            case IElement element:
                MoveTo(element);
                AppendElement(element);
                break;
        }
    }

    // What is left out stands in the file all the same: what follows is found behind it.
    private void PassOver(IElement element)
    {
        foreach (var text in element.Descendants<IText>())
        {
            SkipMarkup();
            foreach (var c in text.Data)
            {
                Step(c);
            }
        }
    }

    private void AppendElement(IElement element)
    {
        var name = element.LocalName;
        _blank |= name is "br" || HtmlParts.IsBlock(element);
        var isNumber = HtmlParts.IsReferenceNumber(element);
        if (isNumber)
        {
            Insert("[");
        }

        foreach (var child in element.ChildNodes)
        {
            Append(child);
        }

        if (isNumber)
        {
            Insert("]");
        }

        _blank |= HtmlParts.IsBlock(element) || name is "td" or "th";
    }

    // A raised number would stick to its word: "allians8" is shown as "allians[8]".
    private void Insert(string mark)
    {
        _builder.Insert(mark, Math.Min(_cursor, source.Content.Length));
        _blank = false;
    }

    private void MoveTo(IElement element)
    {
        if (element.SourceReference is { } reference && reference.Position.Index > _cursor)
        {
            _cursor = Math.Min(reference.Position.Index, source.Content.Length);
        }
    }

    private void Append(string data)
    {
        SkipMarkup();
        for (var i = 0; i < data.Length; i++)
        {
            var c = data[i];
            if (char.IsWhiteSpace(c))
            {
                _blank = true;
                Step(c);
                continue;
            }

            if (c == '\u00AD')
            {
                Step(c);
                continue;
            }

            SkipBlanks();
            if (_blank && _builder.Length > 0)
            {
                _builder.Insert(" ", Math.Min(_cursor, source.Content.Length));
            }

            _blank = false;
            i += Take(data, i) - 1;
        }
    }

    /// <summary>Adds the characters of <paramref name="data"/> from <paramref name="index"/> on that the file shows as they are; at least one.</summary>
    private int Take(string data, int index)
    {
        var length = 0;
        while (index + length < data.Length && _cursor + length < source.Content.Length
            && source.Content[_cursor + length] == data[index + length]
            && data[index + length] is not ('&' or '\u00AD') && !char.IsWhiteSpace(data[index + length]))
        {
            length++;
        }

        if (length > 0)
        {
            _builder.Append(new TextSpan(_cursor, length));
            _cursor += length;
            return length;
        }

        _builder.Insert(data[index].ToString(), Math.Min(_cursor, source.Content.Length));
        if (!(char.IsHighSurrogate(data[index]) && index + 1 < data.Length))
        {
            Step(data[index]);
        }

        return 1;
    }

    // Over one character of the file, or over the whole character reference that stands for it.
    private void Step(char c)
    {
        if (_cursor >= source.Content.Length)
        {
            return;
        }

        if (source.Content[_cursor] == '&')
        {
            var end = source.Content.AsSpan(_cursor, Math.Min(LongestReference, source.Content.Length - _cursor)).IndexOf(';');
            _cursor += end > 0 ? end + 1 : 1;
        }
        else if (source.Content[_cursor] == c || (char.IsWhiteSpace(c) && char.IsWhiteSpace(source.Content[_cursor])))
        {
            _cursor++;
        }
    }

    private void SkipBlanks()
    {
        while (_blank && _cursor < source.Content.Length && char.IsWhiteSpace(source.Content[_cursor]))
        {
            _cursor++;
        }
    }

    private void SkipMarkup()
    {
        while (_cursor + 1 < source.Content.Length && source.Content[_cursor] == '<' && OpensMarkup(source.Content[_cursor + 1]))
        {
            var isComment = source.Content.AsSpan(_cursor).StartsWith("<!--", StringComparison.Ordinal);
            var end = isComment
                ? source.Content.IndexOf("-->", _cursor, StringComparison.Ordinal) + 2
                : TagEnd(_cursor);
            if (end < _cursor)
            {
                return;
            }

            _cursor = end + 1;
        }
    }

    private static bool OpensMarkup(char next) => char.IsAsciiLetter(next) || next is '/' or '!' or '?';

    // A ">" inside a quoted attribute does not end the tag.
    private int TagEnd(int start)
    {
        var quote = '\0';
        for (var i = start; i < source.Content.Length; i++)
        {
            var c = source.Content[i];
            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c is '"' or '\'')
            {
                quote = c;
            }
            else if (c == '>')
            {
                return i;
            }
        }

        return -1;
    }
}
