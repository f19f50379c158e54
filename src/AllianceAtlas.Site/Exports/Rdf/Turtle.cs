using System.Globalization;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Site.Exports.Rdf;

/// <summary>Writes RDF 1.1 Turtle.</summary>
internal static class Turtle
{
    /// <summary>Writes <paramref name="subjects"/> to <paramref name="file"/>.</summary>
    public static void Write(IEnumerable<RdfSubject> subjects, FileText file)
    {
        foreach (var (prefix, space) in RdfVocabulary.Prefixes)
        {
            file.Append("@prefix ").Append(prefix).Append(": <").Append(space).Append("> .\n");
        }

        foreach (var subject in subjects)
        {
            file.Append("\n<").Append(subject.Iri.Value).Append("> ");
            var between = "";
            foreach (var statements in subject.Statements)
            {
                file.Append(between).Append(statements.Key == "rdf:type" ? "a" : statements.Key);
                Objects(file, statements);
                between = " ;\n  ";
            }

            file.Append(" .\n");
        }
    }

    private static void Objects(FileText file, IEnumerable<RdfTerm> objects)
    {
        var before = " ";
        foreach (var one in objects)
        {
            file.Append(before);
            Term(file, one);
            before = ", ";
        }
    }

    private static void Term(FileText file, RdfTerm term)
    {
        switch (term)
        {
            case RdfIri iri:
                file.Append("<").Append(iri.Value).Append(">");
                break;
            case RdfName name:
                file.Append(name.Value);
                break;
            case RdfNumber number:
                file.Append(number.Value.ToString(CultureInfo.InvariantCulture));
                break;
            case RdfText text:
                file.Append("\"").Append(text.Value, Escaped).Append("\"").Append(text.Language is { } language ? "@" + language.Code() : "");
                break;
            default:
                throw new InvalidOperationException($"Unknown term {term}");
        }
    }

    private static string? Escaped(char letter) => letter switch
    {
        '"' => "\\\"",
        '\\' => @"\\",
        '\n' => "\\n",
        _ => char.IsControl(letter) ? string.Create(CultureInfo.InvariantCulture, $"\\u{(int)letter:X4}") : null,
    };
}
