using System.Text;

namespace AllianceAtlas.Tests.Trust;

/// <summary>What somebody may write into records, locks and file names.</summary>
internal static class RecordHostility
{
    private const string Claim = "content/claims/rupture-definition.yml";
    private const string Concept = "content/concepts/rupture.yml";
    private const string Work = "content/works/berg-1999.yml";
    private const string Source = "seeds/ask-2020.source.yml";
    private const string Lock = "seeds/evidence/ask-2020.json";
    private const string Evil = "'</script><script>alert(1)</script>\"><img src=x onerror=alert(1)> ]]> =1+1 --> \\'";

    // A deep one killed the process where a library read it: no catch stops an overflowing stack.
    private static readonly (string Name, Func<string> Yaml)[] Bombs =
    [
        ("lists in a line", () => Repeat("[", 100_000)),
        ("lists by dashes", () => Repeat("- ", 20_000)),
        ("lists by indent", () => string.Concat(Enumerable.Range(0, 900).Select(i => Repeat(" ", i) + "- a:\n"))),
        ("mappings in a line", () => Repeat("{a: ", 50_000)),
        ("aliases", () => "a: &a [x,x,x]\nb: &b [*a,*a,*a]\nc: [*b,*b,*b]\n"),
        ("merge keys", () => "base: &b {a: 1}\n<<: *b\n"),
        ("the same key twice", () => "concepts: [a]\nconcepts: [b]\n"),
        ("a huge value", () => "concepts: \"" + Repeat("x", 900_000) + "\"\n"),
        ("tabs", () => "concepts:\n\t- rupture\n"),
        ("two documents", () => "a: b\n---\nc: d\n"),
        ("a tag", () => "concepts: !!python/object:os.system \"x\"\n"),
        ("many keys", () => string.Concat(Enumerable.Range(0, 40_000).Select(i => $"k{i}: x\n"))),
        ("an endless version", () => "%YAML 99999999999999999999.1\n---\na: b"),
        ("an escape beyond Unicode", () => "a: \"\\UFFFFFFFF\""),
        ("half a character", () => "a: \"\\uD800\""),
        ("an open quotation", () => "a: \"" + Repeat("\\", 300_001)),
        ("question marks", () => Repeat("? ", 20_000)),
        ("stars", () => Repeat("*", 300_000)),
        ("zero bytes", () => "a: \0\0\0"),
        ("lines", () => Repeat("\n", 900_000)),
    ];

    private static readonly (string Name, string Old, string New, Fate Fate)[] Locks =
    [
        ("negative lines", "\"lines\": 17", "\"lines\": -17", Fate.Either),
        ("too large a number", "\"lines\": 17", "\"lines\": 99999999999999999999", Fate.Refused),
        ("a broken number", "\"lines\": 17", "\"lines\": 17.5", Fate.Refused),
        ("a number as text", "\"lines\": 17", "\"lines\": \"17\"", Fate.Refused),
        ("line nought", "\"lines\":\"L3\"", "\"lines\":\"L0\"", Fate.Refused),
        ("lines backwards", "\"lines\":\"L3\"", "\"lines\":\"L9-L3\"", Fate.Refused),
        ("an endless line", "\"lines\":\"L3\"", "\"lines\":\"L99999999999999\"", Fate.Refused),
        ("a kind by number", "\"kind\":\"paragraph\"", "\"kind\":3", Fate.Refused),
        ("an unknown kind", "\"kind\":\"paragraph\"", "\"kind\":\"<script>\"", Fate.Refused),
        ("an unknown language", "\"language\":\"sv\"", "\"language\":\"xx\"", Fate.Refused),
        ("script as id", "\"id\":\"5c157b39d3\"", "\"id\":\"</script><script>alert(1)</script>\"", Fate.Either),
        ("the same id twice", "\"id\":\"f595dba094\"", "\"id\":\"5c157b39d3\"", Fate.Either),
        ("script as section", "[\"Alliansen när den prövas\"]", "[\"</script><script>alert(1)</script>\"]", Fate.Either),
        ("nothing in a list", "[\"Alliansen när den prövas\"]", "[null]", Fate.Refused),
        ("an unknown concept", "\"concept\":\"rupture\"", "\"concept\":\"../../../x\"", Fate.Either),
        ("script as word", "\"text\":\"alliansbrott\"", "\"text\":\"<img src=x onerror=alert(1)>\"", Fate.Either),
        ("a work outside", "\"id\":\"ask-lund-2001\"", "\"id\":\"../../../../tmp/x\"", Fate.Either),
        ("a work with a handler", "ask-lund-2001", "a\\\" onclick=\\\"x", Fate.Either),
        ("a work with the name of a device", "berg-1999", "con", Fate.Either),
        ("a work with an endless name", "berg-1999", "b" + "erg-erg-erg-erg-erg-erg-erg-erg-erg-erg-erg-erg-erg-erg-erg-erg-erg-erg-erg-erg-erg-erg-erg-1999", Fate.Either),
        ("half a character", "berg-1999", "berg\\ud800", Fate.Either),
        ("no authors", "\"authors\":[{\"family\":\"Ask\"},{\"family\":\"Lund\"}]", "\"authors\":[]", Fate.Either),
        ("authors of nothing", "\"authors\":[{\"family\":\"Ask\"},{\"family\":\"Lund\"}]", "\"authors\":null", Fate.Refused),
        ("script as author", "\"family\":\"Ask\"", "\"family\":\"</script><script>alert(1)</script>\"", Fate.Either),
        ("script as DOI", "\"title\":\"Om band i arbete\"", "\"title\":\"x\",\"doi\":\"javascript:alert(1)\"", Fate.Either),
        ("another source", "\"source\": \"ask-2020\"", "\"source\": \"../x\"", Fate.Either),
        ("a comment", "\"lines\": 17", "/* x */ \"lines\": 17", Fate.Refused),
        ("a prototype", "\"lines\": 17", "\"__proto__\": {}, \"lines\": 17", Fate.Either),
    ];

    public static IEnumerable<HostileInput> All =>
    [
        .. Bombs.Select(one => HostileInput.Of("yaml bomb", one.Name, Claim, Fate.Refused, _ => one.Yaml())),
        HostileInput.Of("yaml bomb", "in front matter", "content/concepts/rupture.sv.md", Fate.Refused, _ => $"---\ntitle: {Repeat("[", 90_000)}\n---\nx"),
        .. Locks.Select(one => HostileInput.Of("lock", one.Name, Lock, one.Fate, text => text.Replace(one.Old, one.New, StringComparison.Ordinal))),
        HostileInput.Of("lock", "depth", Lock, Fate.Refused, _ => Repeat("{\"a\":", 100_000)),
        HostileInput.Of("lock", "cut off", Lock, Fate.Refused, text => text[..500]),
        HostileInput.Of("lock", "empty", Lock, Fate.Refused, _ => ""),
        .. Injections(),
        .. Addresses(),
        .. Slugs(),
        .. Names(),
        .. TextFiles(),
        .. Encodings(),
    ];

    private static IEnumerable<HostileInput> Injections() =>
    [
        In("title", "content/concepts/rupture.sv.md", "title: Alliansbrott", $"title: {Evil}"),
        In("summary", "content/concepts/rupture.sv.md", "summary: När", $"summary: {Evil} #"),
        In("term", Concept, "sv: {preferred: alliansbrott}", $"sv: {{preferred: {Evil}, alternative: [\"=cmd()\"], hidden: [{Evil}]}}"),
        In("claim", Claim, "sv: Ett", $"sv: {Evil} #"),
        In("source", Source, "title: Alliansen när den prövas", $"title: {Evil}\nvolume: {Evil}\npublisher: {Evil}"),
        In("author", Source, "family: Ask", $"family: {Evil}"),
        In("interface", "content/strings.sv.yml", "nav.skip:", $"nav.skip: {Evil} #"),
        In("places in the interface", "content/strings.sv.yml", ".many: \"{0}", ".many: \"{0,999999999} {9} {x} {"),
        HostileInput.Of("injection", "work", Work, Fate.Shown, _ => $"type: book\ntitle: {Evil}\nauthor: [{{family: {Evil}, given: {Evil}}}]\nissued: 1999\nseen: {{title: {{sv: {Evil}, nb: {Evil}}}}}\n"),
        HostileInput.Of("injection", "controls in a work", Work, Fate.Refused, _ => "type: book\ntitle: \"a\\0b\\e[31mc\"\nauthor: [{family: x}]\nissued: 1999\nseen: {title: {sv: x, nb: x}}\n"),
        HostileInput.Of("injection", "BibTeX", Work, Fate.Refused, _ => "type: \"@evil{x\"\ntitle: \"}, x = {y\"\nauthor: [{family: x}]\nissued: 1999\nseen: {title: {sv: x, nb: x}}\n"),
    ];

    private static IEnumerable<HostileInput> Addresses() => new (string File, string Line)[]
    {
        (Source, "URL: \"javascript:alert(1)\""), (Source, "URL: \"//evil.example\""), (Source, "URL: \"https://a@evil.example\""),
        (Source, "DOI: \"javascript:alert(1)\""), (Source, "DOI: \"10.1/x\\\" onclick=y\""), (Source, "DOI: \"https://doi.org/10.1/x\""),
        (Concept, "sameAs: [{uri: \"javascript:alert(1)\", seen: x}]"), (Concept, "sameAs: [{uri: \"https://x> <y\", seen: x}]"),
    }.Select(one => HostileInput.Of("address", one.Line, one.File, Fate.Refused, text => $"{text}{one.Line}\n"));

    private static IEnumerable<HostileInput> Slugs() => new[]
    {
        "..", "../x", "/x", "..\\\\x", "a/b", "a?b", "a b", "a.", "a\\0b", "%2e%2e", "A", "", "-", "a--b", "аlliansbrott", "brott\\u200B", "bra\\u030Att",
        "con", "nul", "aux", "prn", "com1", "lpt9", new string('a', 300),
    }.Select(slug => HostileInput.Of("slug", slug, Concept, Fate.Refused, text =>
        text.Replace("slug: {sv: alliansbrott", $"slug: {{sv: \"{slug}\"", StringComparison.Ordinal)));

    private static IEnumerable<HostileInput> Names() => new[]
    {
        "con", "nul", "a b", "a.", "Upper", "аbc", "åsk", "a\u030Ask", "a\"b", "a<b", "a\nb", "a\u202Eb", "-a", "..", new string('a', 240),
    }.SelectMany(name => new[]
    {
        HostileInput.Of("name", $"work {name}", $"content/works/{name}.yml", Fate.Refused, _ => "type: book\ntitle: t\nauthor: [{family: X}]\nissued: 1999\nseen: {title: {sv: x, nb: x}}\n"),
        HostileInput.Of("name", $"source {name}", $"seeds/{name}.source.yml", Fate.Refused, _ => "title: x\n"),
    });

    private static IEnumerable<HostileInput> TextFiles() => new[]
    {
        "../../etc/passwd", "/etc/passwd", "https://evil.example/x", "..\\\\x", "",
    }.Select(file => HostileInput.Of("text file", file, Source, Fate.Refused, text =>
        text.Replace("file: ask-2020.md", $"file: \"{file}\"", StringComparison.Ordinal)));

    private static IEnumerable<HostileInput> Encodings()
    {
        foreach (var file in new[] { Claim, "content/concepts/rupture.sv.md", Lock })
        {
            yield return new HostileInput("encoding", $"byte order mark, {file}", file, text => [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)], Fate.Shown);
            yield return new HostileInput("encoding", $"CR LF, {file}", file, text => Encoding.UTF8.GetBytes(text.Replace("\n", "\r\n", StringComparison.Ordinal)), Fate.Shown);
            yield return new HostileInput("encoding", $"UTF-16, {file}", file, text => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)], Fate.Refused);
            yield return new HostileInput("encoding", $"UTF-16 from the other end, {file}", file, text => [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)], Fate.Refused);
            yield return new HostileInput("encoding", $"UTF-16 unmarked, {file}", file, Encoding.Unicode.GetBytes, Fate.Refused);
            yield return new HostileInput("encoding", $"Latin-1, {file}", file, text => Encoding.Latin1.GetBytes(text + "å"), Fate.Refused);
            yield return new HostileInput("encoding", $"half a character, {file}", file, text => [.. Encoding.UTF8.GetBytes(text), 0xED, 0xA0, 0x80], Fate.Refused);
            yield return new HostileInput("encoding", $"nothing, {file}", file, _ => [], Fate.Refused);
        }
    }

    private static HostileInput In(string name, string file, string old, string changed) =>
        HostileInput.Of("injection", name, file, Fate.Shown, text => text.Contains(old, StringComparison.Ordinal)
            ? text.Replace(old, changed, StringComparison.Ordinal)
            : throw new InvalidOperationException($"{file} has no '{old}'"));

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
