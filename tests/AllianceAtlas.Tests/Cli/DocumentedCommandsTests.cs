namespace AllianceAtlas.Tests.Cli;

/// <summary>The commands of the documents do what the documents say: those in a block behind <c>&lt;!-- run --&gt;</c> are run, in order.</summary>
public class DocumentedCommandsTests
{
    [Fact]
    public void Commands_of_the_guide_to_an_own_article()
    {
        using var atlas = new AtlasProcess();
        File.Copy(Path.Combine(AppContext.BaseDirectory, "Fixtures", "Unseen", "sv-vinkel.txt"), atlas.PathOf("vinkel.txt"));

        foreach (var command in Commands("docs/adding-an-article.md"))
        {
            if (command[0] == "evidence")
            {
                // Step 4 of the guide.
                var record = atlas.PathOf("seeds/vinkel-2024.source.yml");
                File.WriteAllText(record, File.ReadAllText(record)
                    .Replace("issued: \"\"", "issued: 2024", StringComparison.Ordinal)
                    .Replace(": \"\"", ": Egen", StringComparison.Ordinal));
            }

            Run(atlas, command);
        }

        Assert.True(File.Exists(atlas.PathOf("output/sv/kallor/vinkel-2024/index.html")));
        Assert.True(File.Exists(atlas.PathOf("content/claims/vinkel-first.yml")));
    }

    [Fact]
    public void Commands_of_the_guide_for_contributors()
    {
        using var atlas = new AtlasProcess();
        foreach (var folder in new[] { "content", "seeds" })
        {
            Directory.Delete(atlas.PathOf(folder), recursive: true);
            foreach (var file in Repository.Read(folder))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(atlas.PathOf(file.Path))!);
                File.WriteAllBytes(atlas.PathOf(file.Path), file.Bytes.ToArray());
            }
        }

        var commands = Commands("CONTRIBUTING.md");
        foreach (var command in commands.Where(command => command[0] != "new").Concat(commands.Where(command => command[0] == "new")))
        {
            Run(atlas, command);
        }
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("CONTRIBUTING.md")]
    [InlineData("docs/architecture.md")]
    public void What_commands_of_dotnet_name_is_there(string document)
    {
        using var atlas = new AtlasProcess();
        foreach (var command in File.ReadAllLines(Path.Combine(Repository.Root, document)).Where(line => line.StartsWith("dotnet ", StringComparison.Ordinal)))
        {
            var words = Words(command.Split('#')[0]);
            var dashes = Array.IndexOf(words, "--");
            var own = dashes < 0 ? words : words[..dashes];

            Assert.All(own.Where(word => word.Contains('/', StringComparison.Ordinal) || word.StartsWith("AllianceAtlas.", StringComparison.Ordinal)), word =>
                Assert.True(Path.Exists(Path.Combine(Repository.Root, word)), command));
            Assert.All(words[own.Length..].Skip(1).Take(1), verb => AssertVerb(atlas, verb));
        }
    }

    [Fact]
    public void The_readme_lists_every_verb()
    {
        using var atlas = new AtlasProcess();
        var readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));
        var verbs = atlas.Run("--help").Output.Split("Commands:\n")[1].Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Trim().Split(' ')[0]);

        Assert.All(verbs, verb => Assert.Matches($"`(atlas )?{verb}[ `]", readme));
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("CONTRIBUTING.md")]
    [InlineData("docs/adding-an-article.md")]
    public void Every_verb_a_document_names_is_one(string document)
    {
        using var atlas = new AtlasProcess();
        var verbs = File.ReadAllText(Path.Combine(Repository.Root, document)).Split("`atlas ").Skip(1)
            .Select(rest => rest[..rest.IndexOfAny([' ', '`'])])
            .Distinct(StringComparer.Ordinal);

        Assert.All(verbs, verb => AssertVerb(atlas, verb));
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("CONTRIBUTING.md")]
    [InlineData("CONTRIBUTING.sv.md")]
    [InlineData("CONTRIBUTING.nb.md")]
    [InlineData("docs/adding-an-article.md")]
    [InlineData("docs/architecture.md")]
    public void Every_file_a_document_links_to_is_there(string document)
    {
        var path = Path.Combine(Repository.Root, document);
        var targets = File.ReadAllText(path).Split("](").Skip(1).Select(rest => rest[..rest.IndexOf(')', StringComparison.Ordinal)])
            .Where(target => !target.Contains(':', StringComparison.Ordinal));

        Assert.All(targets, target => Assert.True(Path.Exists(Path.Combine(Path.GetDirectoryName(path)!, target)), target));
    }

    // With --help a word that is no verb is passed over, and the help of the tool shown.
    private static void AssertVerb(AtlasProcess atlas, string verb) =>
        Assert.Contains($"atlas {verb} ", atlas.Run(verb, "--help").Output, StringComparison.Ordinal);

    private static void Run(AtlasProcess atlas, string[] command)
    {
        var (code, _, error) = atlas.Run(command);
        Assert.True(code == 0, $"atlas {string.Join(' ', command)} ended with {code}: {error}");
    }

    private static List<string[]> Commands(string document)
    {
        var commands = new List<string[]>();
        var lines = File.ReadAllLines(Path.Combine(Repository.Root, document));
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i] == "<!-- run -->")
            {
                commands.AddRange(lines.Skip(i + 2).TakeWhile(line => line != "```")
                    .Where(line => line.StartsWith("atlas ", StringComparison.Ordinal)).Select(Words));
            }
        }

        Assert.NotEmpty(commands);
        return commands;
    }

    // Words as a shell divides them: at blanks outside double quotes.
    private static string[] Words(string command) =>
    [
        .. command.Split('"').SelectMany((part, i) => i % 2 == 1 ? [part] : part.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Skip(1),
    ];
}
