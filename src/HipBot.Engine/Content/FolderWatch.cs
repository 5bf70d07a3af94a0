using System.Threading.Channels;
using HipBot.Engine.Content.Reading;
using Microsoft.Extensions.Logging;

namespace HipBot.Engine.Content;

/// <summary>
/// Tells when a folder has changed. The system tells of most changes at once. What it does not tell of is found by looking every
/// few seconds: a folder that was replaced as a whole, a change before the watch began, a file system that tells nothing.
/// </summary>
internal sealed partial class FolderWatch : IDisposable
{
    /// <summary>How often the folder is looked at. A look reads names, sizes and times, no file.</summary>
    public static readonly TimeSpan LookInterval = TimeSpan.FromSeconds(10);

    private readonly string _folder;
    private readonly ILogger _logger;
    private readonly Channel<bool> _wakes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly QuietSignal _quiet;
    private readonly ITimer _looks;
    private FileSystemWatcher? _watcher;
    private volatile bool _isBlind = true;
    private bool _hasChanged;
    private bool _isSaidToBeUnwatched;

    public FolderWatch(string folder, TimeProvider time, ILogger logger)
    {
        _folder = folder;
        _logger = logger;
        _quiet = new QuietSignal(time, () =>
        {
            Volatile.Write(ref _hasChanged, true);
            Wake();
        });
        _looks = time.CreateTimer(_ => Wake(), state: null, LookInterval, LookInterval);
    }

    /// <summary>What the folder looks like now; the files are not read for it.</summary>
    public static string StampOf(string folder) => FolderListing.Of(folder, new FindingList()).Stamp;

    /// <summary>Waits until the folder has changed and is quiet again.</summary>
    /// <param name="stamp">The stamp of the folder when it was last read.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task UntilChangedAsync(string stamp, CancellationToken cancellationToken)
    {
        do
        {
            Look(stamp);
            await _wakes.Reader.ReadAsync(cancellationToken);
        }
        while (!Interlocked.Exchange(ref _hasChanged, false));
    }

    public void Dispose()
    {
        _watcher?.Dispose();
        _looks.Dispose();
        _quiet.Dispose();
    }

    private void Look(string stamp)
    {
        if (_isBlind)
        {
            Watch();
        }

        if (!_quiet.IsPending && !string.Equals(StampOf(_folder), stamp, StringComparison.Ordinal))
        {
            // Nobody told of this change, so the watcher may be looking at a folder that is no longer this one.
            _isBlind = true;
            _quiet.Raise();
        }
    }

    private void Watch()
    {
        _watcher?.Dispose();
        _watcher = null;
        _isBlind = false;
        try
        {
            _watcher = CreateWatcher();
            _watcher.EnableRaisingEvents = true;
            _isSaidToBeUnwatched = false;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            _isBlind = true;
            SayOnceThatItIsNotWatched(exception.Message);
        }
    }

    private FileSystemWatcher CreateWatcher()
    {
        var watcher = new FileSystemWatcher(_folder)
        {
            IncludeSubdirectories = true,
            InternalBufferSize = 64 * 1024,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        watcher.Changed += (_, _) => _quiet.Raise();
        watcher.Created += (_, _) => _quiet.Raise();
        watcher.Deleted += (_, _) => _quiet.Raise();
        watcher.Renamed += (_, _) => _quiet.Raise();
        watcher.Error += (_, _) =>
        {
            // More changes than fit the buffer, or the folder is gone. Which ones does not matter: all of it is read anyway.
            _isBlind = true;
            _quiet.Raise();
        };
        return watcher;
    }

    private void SayOnceThatItIsNotWatched(string why)
    {
        if (!_isSaidToBeUnwatched)
        {
            _isSaidToBeUnwatched = true;
            LogNotWatched(_folder, LookInterval.TotalSeconds, why);
        }
    }

    private void Wake() => _wakes.Writer.TryWrite(true);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The content folder \"{Folder}\" cannot be watched, so it is looked at every {Seconds} seconds: {Why}")]
    private partial void LogNotWatched(string folder, double seconds, string why);
}
