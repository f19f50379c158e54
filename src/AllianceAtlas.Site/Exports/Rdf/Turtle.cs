using System.Globalization;
using System.Text;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Site.Exports.Rdf;

/// <summary>Writes RDF 1.1 Turtle.</summary>
internal static class Turtle
{
    public static string Write(IEnumerable<RdfSubject> subjects)
    {
        var turtle = new StringBuilder();
        foreach (var (prefix, space) in RdfVocabulary.Prefixes)
        {
            turtle.Append("@prefix ").Append(prefix).Append(": <").Append(space).Append("> .\n");
        }

        foreach (var subject in subjects)
        {
            var statements = subject.Statements.Select(one =>
                $"{(one.Key == "rdf:type" ? "a" : one.Key)} {string.Join(", ", one.Select(Term))}");
            turtle.Append("\n<").Append(subject.Iri.Value).Append("> ").AppendJoin(" ;\n  ", statements).Append(" .\n");
        }

        return turtle.ToString();
    }

    private static string Term(RdfTerm term) => term switch
    {
        RdfIri iri => $"<{iri.Value}>",
        RdfName name => name.Value,
        RdfNumber number => number.Value.ToString(CultureInfo.InvariantCulture),
        RdfText { Language: { } language } text => $"\"{Escaped(text.Value)}\"@{language.Code()}",
        RdfText text => $"\"{Escaped(text.Value)}\"",
        _ => throw new InvalidOperationException($"Unknown term {term}"),
    };

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var character in text)
        {
            _ = character switch
            {
                '"' or '\\' => escaped.Append('\\').Append(character),
                '\n' => escaped.Append("\\n"),
                _ when char.IsControl(character) => escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}"),
                _ => escaped.Append(character),
            };
        }

        return escaped.ToString();
    }
}
