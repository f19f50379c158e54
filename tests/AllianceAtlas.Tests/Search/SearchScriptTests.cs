using System.Diagnostics;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Site.Search;
using Xunit.Abstractions;

namespace AllianceAtlas.Tests.Search;

/// <summary>
/// The script against the C#: the same keys and the same ranking. Needs Node, which only the tests use.
/// </summary>
public sealed class SearchScriptTests : IDisposable
{
    private readonly ITestOutputHelper _output;
    private readonly string _folder = Directory.CreateTempSubdirectory("atlas-search-").FullName;

    public SearchScriptTests(ITestOutputHelper output)
    {
        _output = output;
        File.Copy(SearchFixture.Script, Path.Combine(_folder, "search.mjs"));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [NodeFact]
    public void The_script_gives_every_word_the_same_key()
    {
        var vectors = SearchFixture.Rows("key-vectors.tsv").ToList();

        var answers = Run("--keys", "-", vectors.Select(row => row[0]));

        Assert.Equal(vectors.Select(row => $"{row[1]}\t{row[2]}"), answers);
    }

    [NodeTheory]
    [InlineData("sv")]
    [InlineData("nb")]
    public void The_script_ranks_as_the_command_line_does(string code)
    {
        var language = LanguageCodes.Parse(code)!.Value;
        Write(SearchFixture.Index);
        var queries = SearchFixture.Queries.Select(query => query.Text).Concat(["", "och", "?!", "å", "xyzzy qwerty", "a b c"]).ToList();

        var answers = Run(_folder, Path.GetFileName(SearchFixture.Index.CorePath(language)), queries);

        var expected = queries.Select(query => string.Join(' ', SearchFixture.Index.Find(query, language).Select(hit => hit.Id)));
        Assert.Equal(expected, answers);
    }

    [NodeFact]
    public void On_a_large_site_the_script_finds_the_same_first_result_from_parts_of_the_index()
    {
        var index = SearchIndexBuilder.Build([.. Enumerable.Range(0, 15).SelectMany(Copy)]);
        Write(index);
        var queries = SearchFixture.Queries.Where(query => query.Language == Language.Swedish).ToList();

        var answers = Run(_folder, Path.GetFileName(index.CorePath(Language.Swedish)), queries.Select(query => query.Text));

        Assert.Contains(index.Files, file => file.Path.StartsWith("search/labels-sv-", StringComparison.Ordinal));
        var same = queries.Zip(answers).Count(pair => pair.Second.Split(' ')[0] == index.Find(pair.First.Text, Language.Swedish)[0].Id);
        Assert.InRange((double)same / queries.Count, 0.97, 1);
    }

    private static IEnumerable<SearchDocument> Copy(int number) => number == 0 ? SearchFixture.Documents : SearchFixture.Documents.Select(page => page with
    {
        Id = $"{page.Id}-{number}",
        Url = $"{page.Url}{number}/",
        Title = $"{page.Title} {number}",
        Labels = [.. page.Labels.Select(label => label with { Text = $"{label.Text} {number}" })],
        Authors = [.. page.Authors.Select(author => $"{author}{number}")],
    });

    private void Write(SearchIndex index)
    {
        foreach (var file in index.Files)
            File.WriteAllBytes(Path.Combine(_folder, Path.GetFileName(file.Path)), file.Content.ToArray());
    }

    private List<string> Run(string folder, string core, IEnumerable<string> lines)
    {
        var input = Path.Combine(_folder, "lines.txt");
        File.WriteAllText(input, string.Concat(lines.Select(line => line + "\n")));
        var start = new ProcessStartInfo("node", [
            Path.Combine(SearchFixture.Folder, "run-search-script.mjs"), Path.Combine(_folder, "search.mjs"), folder, core, input])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var node = Process.Start(start)!;
        var errors = node.StandardError.ReadToEndAsync();
        var answers = node.StandardOutput.ReadToEnd();
        node.WaitForExit();
        _output.WriteLine(errors.Result);
        Assert.True(node.ExitCode == 0, errors.Result);
        return [.. answers.Split('\n').SkipLast(1)];
    }
}
