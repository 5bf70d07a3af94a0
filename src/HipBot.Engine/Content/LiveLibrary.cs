using System.Threading.Channels;
using HipBot.Engine.Answers;
using Microsoft.Extensions.Logging;

namespace HipBot.Engine.Content;

/// <summary>
/// The library that is served, kept in step with its folder. A change is awaited to be over, checked, and swapped in at once; a
/// broken change leaves the last good snapshot serving and says why.
/// </summary>
public sealed partial class LiveLibrary
{
    /// <summary>How long the folder must be quiet before it is read again: editors write a file in several steps.</summary>
    public static readonly TimeSpan QuietTime = TimeSpan.FromMilliseconds(300);

    /// <summary>After this long a change is read even if the folder is never quiet.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(5);

    private readonly string _folder;
    private readonly TimeProvider _time;
    private readonly ILogger<LiveLibrary> _logger;
    private readonly Channel<bool> _changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private Adviser _current;

    /// <summary>Serves a library that was loaded from a folder.</summary>
    /// <param name="folder">The content folder.</param>
    /// <param name="library">What was loaded from it.</param>
    /// <param name="time">The clock.</param>
    /// <param name="logger">Takes what changed, and why a change is not served.</param>
    public LiveLibrary(string folder, Library library, TimeProvider time, ILogger<LiveLibrary> logger)
    {
        _folder = folder;
        _time = time;
        _logger = logger;
        _current = new Adviser(library);
    }

    /// <summary>The adviser over the last good snapshot.</summary>
    public Adviser Current => Volatile.Read(ref _current);

    /// <summary>Watches the folder until it is cancelled.</summary>
    public async Task WatchAsync(CancellationToken cancellationToken)
    {
        using var watcher = new FileSystemWatcher(_folder)
        {
            IncludeSubdirectories = true,
            InternalBufferSize = 64 * 1024,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        watcher.Changed += (_, _) => _changes.Writer.TryWrite(true);
        watcher.Created += (_, _) => _changes.Writer.TryWrite(true);
        watcher.Deleted += (_, _) => _changes.Writer.TryWrite(true);
        watcher.Renamed += (_, _) => _changes.Writer.TryWrite(true);
        // More changes than fit the buffer: which ones does not matter, the whole folder is read anyway.
        watcher.Error += (_, _) => _changes.Writer.TryWrite(true);
        watcher.EnableRaisingEvents = true;

        await foreach (var _ in _changes.Reader.ReadAllAsync(cancellationToken))
        {
            await UntilQuietAsync(cancellationToken);
            Reload(cancellationToken);
        }
    }

    /// <summary>Reads the folder again and serves it if it is sound.</summary>
    /// <returns>Whether the folder is served as it is now.</returns>
    public bool Reload(CancellationToken cancellationToken)
    {
        var loaded = LibraryLoader.Load(_folder, cancellationToken);
        if (!loaded.IsSound)
        {
            var faults = loaded.Faults.ToList();
            LogRefused(faults.Count, faults[0].ToString());
            return false;
        }

        Volatile.Write(ref _current, new Adviser(loaded.Library));
        LogServed(loaded.Library.Topics.Count, loaded.Library.Exercises.Count);
        return true;
    }

    private async Task UntilQuietAsync(CancellationToken cancellationToken)
    {
        var started = _time.GetTimestamp();
        do
        {
            while (_changes.Reader.TryRead(out _))
            {
            }

            await Task.Delay(QuietTime, _time, cancellationToken);
        }
        while (_changes.Reader.Count > 0 && _time.GetElapsedTime(started) < LongestWait);

        while (_changes.Reader.TryRead(out _))
        {
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The content changed and is served: {Topics} topics, {Exercises} exercises.")]
    private partial void LogServed(int topics, int exercises);

    [LoggerMessage(Level = LogLevel.Error, Message = "The content changed but has {Faults} fault(s), so the last good state goes on being served. The first: {First}")]
    private partial void LogRefused(int faults, string first);
}
