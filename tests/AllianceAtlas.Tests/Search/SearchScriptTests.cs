using System.Diagnostics;
using AllianceAtlas.Documents.Text;
using Xunit.Abstractions;

namespace AllianceAtlas.Tests.Search;

/// <summary>
/// The script against the C#: the same keys and the same ranking. Needs Node, which only the tests use: without it they
/// pass in silence, except in CI, where it must be there.
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

    [Fact]
    public void The_script_gives_every_word_the_same_key()
    {
        var vectors = SearchFixture.Rows("key-vectors.tsv").ToList();

        var answers = Run("--keys", "-", vectors.Select(row => row[0]));

        if (answers is not null)
            Assert.Equal(vectors.Select(row => $"{row[1]}\t{row[2]}"), answers);
    }

    [Theory]
    [InlineData("sv")]
    [InlineData("nb")]
    public void The_script_ranks_as_the_command_line_does(string code)
    {
        var language = LanguageCodes.Parse(code)!.Value;
        foreach (var file in SearchFixture.Index.Files)
            File.WriteAllBytes(Path.Combine(_folder, Path.GetFileName(file.Path)), file.Content.ToArray());
        var queries = SearchFixture.Queries.Select(query => query.Text).Concat(["", "och", "?!", "å", "xyzzy qwerty", "a b c"]).ToList();

        var answers = Run(_folder, Path.GetFileName(SearchFixture.Index.CorePath(language)), queries);

        if (answers is null)
            return;
        var expected = queries.Select(query => string.Join(' ', SearchFixture.Index.Find(query, language).Select(hit => hit.Id)));
        Assert.Equal(expected, answers);
    }

    private List<string>? Run(string folder, string core, IEnumerable<string> lines)
    {
        var input = Path.Combine(_folder, "lines.txt");
        File.WriteAllText(input, string.Concat(lines.Select(line => line + "\n")));
        var start = new ProcessStartInfo("node", [
            Path.Combine(SearchFixture.Folder, "run-search-script.mjs"), Path.Combine(_folder, "search.mjs"), folder, core, input])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using var node = Process.Start(start)!;
            var errors = node.StandardError.ReadToEndAsync();
            var answers = node.StandardOutput.ReadToEnd();
            node.WaitForExit();
            _output.WriteLine(errors.Result);
            Assert.True(node.ExitCode == 0, errors.Result);
            return [.. answers.Split('\n').SkipLast(1)];
        }
        catch (System.ComponentModel.Win32Exception) when (Environment.GetEnvironmentVariable("CI") != "true")
        {
            return null;
        }
    }
}
