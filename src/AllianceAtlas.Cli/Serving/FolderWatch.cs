namespace AllianceAtlas.Cli.Serving;

/// <summary>
/// Calls back once after a burst of changes. An editor writes a file in several steps, so the call waits until nothing
/// has happened for a moment; calls never overlap.
/// </summary>
internal sealed class FolderWatch : IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(40);

    private readonly List<FileSystemWatcher> _watchers = [];
    private readonly Timer _timer;
    private readonly Lock _turn = new();

    public FolderWatch(IEnumerable<string> folders, Action changed)
    {
        _timer = new Timer(_ =>
        {
            lock (_turn)
            {
                changed();
            }
        });
        foreach (var folder in folders.Where(Directory.Exists))
        {
            var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
            watcher.Changed += (_, _) => Restart();
            watcher.Created += (_, _) => Restart();
            watcher.Deleted += (_, _) => Restart();
            watcher.Renamed += (_, _) => Restart();
            watcher.Error += (_, _) => Restart();
            watcher.EnableRaisingEvents = true;
            _watchers.Add(watcher);
        }
    }

    public void Dispose()
    {
        foreach (var watcher in _watchers)
        {
            watcher.Dispose();
        }

        _timer.Dispose();
    }

    private void Restart() => _timer.Change(Quiet, Timeout.InfiniteTimeSpan);
}
