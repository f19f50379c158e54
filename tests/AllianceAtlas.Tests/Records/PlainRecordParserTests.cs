using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Prose;
using AllianceAtlas.Documents.Records;
using AllianceAtlas.Documents.Text;
using FsCheck;
using FsCheck.Fluent;

namespace AllianceAtlas.Tests.Records;

/// <summary>What the parser of plain forms reads, the YAML library reads alike; what it does not read, the library may.</summary>
public class PlainRecordParserTests
{
    // The parser of plain forms refuses a tab; to the library it stands in a remark.
    private const string LibraryOnly = "#\t\n";

    private static readonly string Root = Path.GetFullPath(Path.Combine(Approved.ProjectFolder, "../.."));

    private static readonly Config Repeatable =
        Config.QuickThrowOnFailure.WithMaxTest(2000).WithReplay(20261121UL, 9UL);

    private static readonly string[] Words =
    [
        "allians", "no", "~", "två ord", "1979", "rad 5–7", "Hur?", "a:b", "https://example.org/?a=1", "a#b", "x-y", "concept:alliance", "a:-b", "a?b", "a:?b", "s. 12", "CC0-1.0", "don't", "(a)", "\u00A0å", "a  b", "50 %", "a & b", "e, f", "3*4",
    ];

    private static readonly string[] Odd =
    [
        "", " ", "  ", "\n", "\n\n", "\n ", "\r\n", "\t", "#", " # x", "\n# x\n", ":", ": ", ",", "-", "- ", "? ", "[", "]", "{", "}", "\"", "'", "\\", "\\\"", "&a ", "*a", "!t ", "|", ">", "%", "@", "`", "---\n",
        "\n...\n", "”", "«", "\u0085", "\u2028", "\uFEFF", "😀", "<<: ", "=", "a: b", "key:", "\nkey: c\n",
    ];

    [Fact]
    public void Reads_nearly_every_record_of_the_project()
    {
        var texts = Directory.EnumerateFiles(Path.Combine(Root, "content"), "*", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(Path.Combine(Root, "seeds"), "*.yml"))
            .Where(file => Path.GetExtension(file) is ".yml" or ".md")
            .Select(file => new SourceText(file, File.ReadAllText(file)))
            .ToList();

        var read = texts.Count(text => PlainRecordParser.Parse(text, RegionOf(text)) is not null);

        Assert.InRange(read, texts.Count * 95 / 100, texts.Count);
    }

    [Fact]
    public void Reads_every_record_at_hand_as_the_library_does()
    {
        var texts = new[] { "content", "seeds", "tests/AllianceAtlas.Tests" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Root, folder), "*", SearchOption.AllDirectories))
            .Where(file => Path.GetExtension(file) is ".yml" or ".md" && !file.Contains("/bin/", StringComparison.Ordinal))
            .Select(file => new SourceText(file, File.ReadAllText(file)));

        Assert.All(texts, text => AssertAlike(text.Content[RegionOf(text).Start..RegionOf(text).End]));
    }

    [Theory]
    [MemberData(nameof(RecordParserTests.Examples), MemberType = typeof(RecordParserTests))]
    public void Reads_the_examples_as_the_library_does(string name, string settings, string input, string expected)
    {
        _ = (name, settings, expected);

        AssertAlike(input);
    }

    [Theory]
    [InlineData("a: {b: c, d: [e, \"f: g\"], h: {}}\ni: []", true)]
    [InlineData("a:\n  - b: c\n    d: e\n\n  # remark\n  - b: f\ng:\n", true)]
    [InlineData("a: \"b \\\"c\\\" \\\\ 5\\_d\"", true)]
    [InlineData("a: [b:c, d?e, f?, g:/h]", true)]
    [InlineData("a: b\n  c", false)]
    [InlineData("a: [b,\n  c]", false)]
    [InlineData("a: b\na: c", false)]
    [InlineData("a: \"b\\u00e5\"", false)]
    [InlineData("a: 'b'", false)]
    [InlineData("a: b # c", false)]
    [InlineData("a:\n- b", false)]
    [InlineData("a: ”b”", false)]
    [InlineData("a: b\"", false)]
    [InlineData("å: b", false)]
    [InlineData("", false)]
    public void Reads_plain_forms_alone(string record, bool isRead)
    {
        var text = new SourceText("a.yml", record);

        Assert.Equal(isRead, PlainRecordParser.Parse(text, new TextSpan(0, record.Length)) is not null);
        AssertAlike(record);
    }

    [Theory]
    [InlineData("a: {", 13)]
    [InlineData("- ", 13)]
    [InlineData("[", 13)]
    public void Reads_as_deep_as_the_library_may(string piece, int times)
    {
        for (var depth = 1; depth <= times; depth++)
        {
            AssertAlike($"a:\n  {string.Concat(Enumerable.Repeat(piece, depth))}b: c");
        }

        for (var depth = 1; depth <= times; depth++)
        {
            var keys = Enumerable.Range(0, depth).Select(level => $"{new string(' ', level)}a:\n");
            AssertAlike($"{string.Concat(keys)}{new string(' ', depth)}b: {{c: [d]}}");
            AssertAlike($"a: {string.Concat(Enumerable.Repeat("[", depth))}b{string.Concat(Enumerable.Repeat("]", depth))}");
        }
    }

    [Fact]
    public void Reads_long_keys_and_values_as_the_library_does()
    {
        var word = new string('x', 1100);

        AssertAlike($"{word}: a");
        AssertAlike($"a: {word}\nb:\n  - {word}\n  - c: {{d: {word}, e: \"{word}\"}}\n");
        AssertAlike(string.Concat(Enumerable.Range(0, 40).Select(number => $"k{number}: {number}\n")));
        AssertAlike(string.Concat(Enumerable.Range(0, 40).Select(number => $"k{number % 39}: {number}\n")));
    }

    [Fact]
    public void Reads_any_record_and_any_broken_one_as_the_library_does()
    {
        var records =
            from record in Records(depth: 3, indent: "")
            from changes in Changes.ListOf(2)
            select changes.Aggregate(record, (text, change) => text.Insert(change.At % (text.Length + 1), change.Text));

        Prop.ForAll(records.ToArbitrary(), AssertAlike).Check(Repeatable);
    }

    [Fact]
    public void Reads_every_whole_record_itself() =>
        Prop.ForAll(Records(depth: 3, indent: "").ToArbitrary(), record =>
            PlainRecordParser.Parse(new SourceText("a.yml", record), new TextSpan(0, record.Length)) is not null).Check(Repeatable);

    private static Gen<(int At, string Text)> Changes =>
        from at in Gen.Choose(0, 10_000)
        from text in Gen.Elements(Odd)
        select (at, text);

    // A mapping, each line of it set in by the indent.
    private static Gen<string> Records(int depth, string indent) =>
        from entries in Gen.NonEmptyListOf(Values(depth, indent)).Select(values => values.Take(4))
        from between in Gen.Elements("", "", "", "\n", indent + "# remark\n", "   \n")
        select string.Concat(entries.Select((value, number) => $"{indent}key-{number}:{value}{between}"));

    private static Gen<string> Values(int depth, string indent)
    {
        var line = Flow(depth).Select(value => $" {value}\n");
        var empty = Gen.Elements("\n", "  \n");
        if (depth == 0)
        {
            return Gen.OneOf(line, empty);
        }

        var deeper = indent + "  ";
        var list =
            from items in Gen.NonEmptyListOf(Gen.OneOf(Flow(1).Select(value => value + "\n"), Records(depth - 1, deeper + "  ").Select(item => item[(deeper.Length + 2)..])))
            select "\n" + string.Concat(items.Take(3).Select(item => $"{deeper}- {item}"));
        return Gen.OneOf(line, line, empty, Records(depth - 1, deeper).Select(record => "\n" + record), list);
    }

    private static Gen<string> Flow(int depth)
    {
        var plain = Gen.Elements(Words);
        var quoted = Gen.Elements(Words.Concat(["", " ", "a: b", "# x", "[x]", "- a", " blank ", "'", "\\\"", "\\\\", "0\\_min"]).ToArray()).Select(word => $"\"{word}\"");
        var inside = Gen.OneOf(quoted, plain.Select(word => word.Replace(',', ';')));
        return depth == 0 ? Gen.OneOf(plain, quoted) : Gen.OneOf(
            plain,
            quoted,
            inside.ListOf(3).Select(items => $"[{string.Join(", ", items)}]"),
            inside.ListOf(3).Select(items => $"{{{string.Join(", ", items.Select((item, number) => $"k{number}: {item}"))}}}"));
    }

    private static void AssertAlike(string record)
    {
        var findings = new DiagnosticBag();
        var text = new SourceText("a.yml", record);
        if (PlainRecordParser.Parse(text, new TextSpan(0, record.Length)) is not { } plain)
        {
            return;
        }

        var whole = new SourceText("a.yml", LibraryOnly + record);
        Assert.Equal(Shown(RecordParser.Parse(whole, findings)), Shown(plain, LibraryOnly.Length));
        Assert.Empty(findings.Sorted());
    }

    private static string Shown(RecordNode? node, int shift = 0) => node switch
    {
        RecordScalar scalar => $"{At(scalar, shift)}<{scalar.Value}>",
        RecordSequence sequence => $"{At(sequence, shift)}[{string.Join(',', sequence.Items.Select(item => Shown(item, shift)))}]",
        RecordMapping mapping => $"{At(mapping, shift)}{{{string.Join(',', mapping.Entries.Select(entry =>
            $"<{entry.Key}>{entry.KeySpan.Start + shift}-{entry.KeySpan.End + shift} {Shown(entry.Value, shift)}"))}}}",
        _ => "nothing",
    };

    private static string At(RecordNode node, int shift) => $"{node.Span.Start + shift}-{node.Span.End + shift} ";

    private static TextSpan RegionOf(SourceText text) => Path.GetExtension(text.Path) == ".md" && FrontMatter.Find(text) is { } region
        ? region
        : new TextSpan(0, text.Content.Length);
}
