using System.Threading.Channels;

namespace AllianceAtlas.Tests.Cli;

/// <summary><c>atlas serve</c> while somebody writes: a saved file is on the page, a half-written one lies over it and goes away again.</summary>
public sealed class LiveReloadTests : IDisposable
{
    private const string Page = "content/concepts/rupture.sv.md";

    private readonly AtlasServer _server = new();
    private readonly AtlasProcess _atlas;
    private readonly HttpClient _browser;
    private readonly Channel<string> _terminal = Channel.CreateUnbounded<string>();

    public LiveReloadTests()
    {
        _atlas = _server.Atlas;
        _ = ListenAsync();
        _browser = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{_server.Port}/"), Timeout = TimeSpan.FromMinutes(1) };
    }

    public void Dispose()
    {
        _browser.Dispose();
        _server.Dispose();
    }

    [Fact]
    public async Task A_saved_file_is_shown_and_half_written_ones_keep_the_last_whole_page()
    {
        var whole = await File.ReadAllTextAsync(_atlas.PathOf(Page));
        await using var events = await _browser.GetStreamAsync("_atlas/events");
        using var told = new StreamReader(events);
        Assert.Equal("data: 1", await told.ReadLineAsync());

        Save(whole.Replace("går i stå", "stannar av", StringComparison.Ordinal));
        await ShownAsync(told, page => page.Contains("stannar av", StringComparison.Ordinal));

        foreach (var length in new[] { 0, 3, 20, 60 })
        {
            Save(whole[..length]);
            await told.ReadLineAsync();
        }

        Save(whole.Replace("[@ask-lund-2001, s. 12]", "[@ask-lund-201, s. 12]", StringComparison.Ordinal));
        await ShownAsync(told, page =>
            page.Contains("stannar av", StringComparison.Ordinal) && page.Contains($"{Page}(5,", StringComparison.Ordinal) && page.Contains("ATLAS0302", StringComparison.Ordinal));
        await ToldAsync(line => line.StartsWith($"{Page}(5,", StringComparison.Ordinal) && line.Contains("ATLAS0302", StringComparison.Ordinal));

        Save(whole);
        await ShownAsync(told, page => page.Contains("går i stå", StringComparison.Ordinal) && !page.Contains("ATLAS0", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_link_that_only_the_finished_page_shows_to_be_dead_is_told_on_the_page_and_in_the_terminal()
    {
        await using var events = await _browser.GetStreamAsync("_atlas/events");
        using var told = new StreamReader(events);

        FixtureSite.Write(_server.Atlas.Folder, "invalid-0802-dead-link");
        File.Delete(_server.Atlas.PathOf("seeds/texts/ask-2020.md"));

        await ShownAsync(told, page => page.Contains("ATLAS0802", StringComparison.Ordinal));
        await ToldAsync(line => line.Contains("ATLAS0802", StringComparison.Ordinal));
    }

    private async Task ListenAsync()
    {
        while (await _server.Said.ReadLineAsync() is { } line)
        {
            _terminal.Writer.TryWrite(line);
        }
    }

    // The page may be there before the terminal has been read this far.
    private async Task ToldAsync(Predicate<string> expected)
    {
        while (!expected(await _terminal.Reader.ReadAsync().AsTask().WaitAsync(_browser.Timeout)))
        {
        }
    }

    private void Save(string content) => _atlas.Write(Page, content);

    // One save can be two changes on disk, and so two builds; a page that is never shown ends in the browser's patience.
    private async Task ShownAsync(StreamReader told, Predicate<string> expected)
    {
        while (!expected(await _browser.GetStringAsync("sv/begrepp/alliansbrott/")))
        {
            Assert.NotNull(await told.ReadLineAsync().WaitAsync(_browser.Timeout));
        }
    }
}
