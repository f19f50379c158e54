using System.Text.Json;
using AllianceAtlas.Documents.Blocks;
using AllianceAtlas.Documents.Citations;
using AllianceAtlas.Documents.Prose;
using AllianceAtlas.Documents.Publications;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Perspectives;
using AllianceAtlas.Knowledge.Vocabulary;

namespace AllianceAtlas.Knowledge.Evidence;

/// <summary>
/// Reads a lock key by key. The serializer that writes it would find out by reflection what a lock holds, and compile six hundred
/// methods for that at every start.
/// </summary>
internal static class EvidenceLockReader
{
    private static readonly string[] BlockKinds = Names(typeof(BlockKind));
    private static readonly string[] CitationKinds = Names(typeof(CitationKind));
    private static readonly string[] Axes = Names(typeof(Axis));
    private static readonly string[] Grounds = Names(typeof(AttributionGround));

    /// <summary>The lock in <paramref name="file"/>, which is UTF-8.</summary>
    /// <exception cref="JsonException">It is none; the exception has the line, from 0, and, where it is JSON at all, the way to the value.</exception>
    public static EvidenceLock Read(ReadOnlyMemory<byte> file)
    {
        using var document = JsonDocument.Parse(file);
        var whole = LockObject.Of(document, file);
        return new EvidenceLock(
            whole.Text("source"),
            whole.Text("sha256"),
            whole.Number("lines"),
            whole.Objects("passages", ReadPassage),
            whole.Objects("mentions", one => new LockedMention(one.Text("concept"), one.Number("line"), one.Text("text"), one.TextOrNull("passage"))),
            whole.Objects("citations", ReadCitation),
            whole.Objects("works", ReadWork))
        {
            Attributions = whole.Has("attributions") ? whole.Objects("attributions", ReadAttribution) : [],
            Inconsistencies = whole.Has("inconsistencies") ? whole.Number("inconsistencies") : 0,
        };
    }

    /// <summary>The names of an enumeration as a lock writes them: <c>personal-communication</c>.</summary>
    private static string[] Names(Type enumeration) => [.. Enum.GetNames(enumeration).Select(JsonNamingPolicy.KebabCaseLower.ConvertName)];

    private static Passage ReadPassage(LockObject one) => new(
        one.Text("id"),
        (BlockKind)one.OneOf("kind", BlockKinds),
        one.Value<LineRange>("lines", written => CitationSyntax.ReadLines(written)),
        one.Texts("section"),
        one.Number("number"),
        one.Value<Language>("language", LanguageCodes.Parse),
        one.Number("words"),
        one.Text("hash"),
        one.NumberOrNull("page"));

    private static LockedCitation ReadCitation(LockObject one) => new(
        (CitationKind)one.OneOf("kind", CitationKinds),
        one.Number("line"),
        one.TextOrNull("passage"),
        one.Objects("items", item => new LockedCitationItem(item.TextOrNull("work"), item.Number("line"), item.TextOrNull("locator"))));

    private static LockedWork ReadWork(LockObject one) => new(
        one.Text("id"),
        one.Objects("authors", ReadAuthor),
        one.Flag("andOthers"),
        one.Text("year"),
        one.ObjectOrNull("entry") is { } entry ? ReadEntry(entry) : null);

    private static Author ReadAuthor(LockObject one) => new(one.Text("family"), one.TextOrNull("given"));

    private static BibliographyEntry ReadEntry(LockObject one) => new(one.Number("line"))
    {
        Number = one.NumberOrNull("number"),
        Authors = one.Has("authors") ? one.Objects("authors", ReadAuthor) : [],
        Year = one.TextOrNull("year"),
        Title = one.TextOrNull("title"),
        ContainerTitle = one.TextOrNull("containerTitle"),
        Volume = one.TextOrNull("volume"),
        Pages = one.TextOrNull("pages"),
        Publisher = one.TextOrNull("publisher"),
        Doi = one.TextOrNull("doi"),
    };

    private static Attribution ReadAttribution(LockObject one) => new(
        one.Text("passage"),
        (Axis)one.OneOf("axis", Axes),
        one.Text("perspective"),
        (AttributionGround)one.OneOf("ground", Grounds),
        one.TextOrNull("cue"));
}
