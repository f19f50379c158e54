using System.Text;
using System.Text.Json;

namespace AllianceAtlas.Tests.Exports;

/// <summary>A statement of RDF, read back from a file of the site.</summary>
/// <param name="Subject">Its subject.</param>
/// <param name="Predicate">Its predicate, in full.</param>
/// <param name="Object">An address, or text in quotation marks with its language.</param>
internal sealed record Statement(string Subject, string Predicate, string Object)
{
    private const string Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    /// <summary>The statements of a JSON-LD file without nested things.</summary>
    public static IReadOnlyList<Statement> FromJsonLd(string json)
    {
        using var document = JsonDocument.Parse(json);
        var prefixes = document.RootElement.GetProperty("@context").EnumerateObject()
            .ToDictionary(one => one.Name, one => one.Value.GetString()!);
        return
        [
            .. from node in document.RootElement.GetProperty("@graph").EnumerateArray()
               from property in node.EnumerateObject()
               where property.Name != "@id"
               from value in property.Value.EnumerateArray()
               select new Statement(
                   node.GetProperty("@id").GetString()!,
                   property.Name == "@type" ? Rdf + "type" : Full(property.Name, prefixes),
                   property.Name == "@type" ? Full(value.GetString()!, prefixes) : Shown(value)),
        ];
    }

    /// <summary>The statements of a Turtle file: prefixes, addresses, names, texts and numbers, joined by <c>; , .</c></summary>
    public static IReadOnlyList<Statement> FromTurtle(string turtle)
    {
        var statements = new List<Statement>();
        var prefixes = new Dictionary<string, string>();
        var (subject, predicate) = ("", "");
        var place = 0;
        var tokens = Tokens(turtle).ToList();
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (token == "@prefix")
            {
                prefixes[tokens[i + 1].TrimEnd(':')] = tokens[i + 2][1..^1];
                i += 3;
            }
            else if (token is "." or ";" or ",")
            {
                place = token == "." ? 0 : token == ";" ? 1 : 2;
            }
            else
            {
                var term = token[0] == '<' ? token[1..^1] : token[0] == '"' || char.IsDigit(token[0]) ? token
                    : token == "a" ? Rdf + "type" : Full(token, prefixes);
                (subject, predicate) = place == 0 ? (term, "") : place == 1 ? (subject, term) : (subject, predicate);
                if (place == 2)
                {
                    statements.Add(new Statement(subject, predicate, term));
                }

                place++;
            }
        }

        return statements;
    }

    private static IEnumerable<string> Tokens(string turtle)
    {
        for (var i = 0; i < turtle.Length;)
        {
            if (char.IsWhiteSpace(turtle[i]))
            {
                i++;
                continue;
            }

            var start = i;
            var token = new StringBuilder();
            if (turtle[i] == '"')
            {
                token.Append('"');
                for (i++; turtle[i] != '"'; i++)
                {
                    token.Append(turtle[i] != '\\' ? turtle[i] : turtle[++i] == 'n' ? '\n' : turtle[i]);
                }

                token.Append('"');
                start = ++i;
            }

            while (i < turtle.Length && !char.IsWhiteSpace(turtle[i]) && (turtle[start] == '<' || turtle[i] is not (',' or ';')))
            {
                i++;
                if (turtle[i - 1] == '>')
                {
                    break;
                }
            }

            i = i == start && token.Length == 0 ? i + 1 : i;
            yield return token.Append(turtle, start, i - start).ToString();
        }
    }

    private static string Shown(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.String => $"\"{value.GetString()}\"",
        _ => value.TryGetProperty("@id", out var id) ? id.GetString()! : $"\"{value.GetProperty("@value").GetString()}\"@{value.GetProperty("@language").GetString()}",
    };

    private static string Full(string name, Dictionary<string, string> prefixes)
    {
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        return prefixes[name[..colon]] + name[(colon + 1)..];
    }
}
