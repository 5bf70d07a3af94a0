using HipBot.Engine.Content;
using Microsoft.Extensions.Logging;

namespace HipBot.Engine.Answers;

/// <summary>
/// The adviser that is served, kept in step with its content folder. A change is awaited to be over, checked, and swapped in at
/// once; a broken change leaves the last good state serving and says why.
/// </summary>
public sealed partial class LiveAdviser
{
    private readonly string _folder;
    private readonly TimeProvider _time;
    private readonly ILogger<LiveAdviser> _logger;
    private readonly Func<CancellationToken, LoadedLibrary> _load;
    private string _stamp;
    private Adviser _current;

    /// <summary>Serves what was loaded from a folder.</summary>
    /// <param name="folder">The content folder.</param>
    /// <param name="loaded">What was loaded from it. It must be sound.</param>
    /// <param name="time">The clock.</param>
    /// <param name="logger">Takes what changed, and why a change is not served.</param>
    /// <exception cref="ArgumentException">What was loaded is not sound.</exception>
    public LiveAdviser(string folder, LoadedLibrary loaded, TimeProvider time, ILogger<LiveAdviser> logger)
        : this(folder, loaded, time, logger, cancellationToken => LibraryLoader.Load(folder, cancellationToken))
    {
    }

    /// <summary>For tests of what happens where loading fails.</summary>
    internal LiveAdviser(
        string folder, LoadedLibrary loaded, TimeProvider time, ILogger<LiveAdviser> logger, Func<CancellationToken, LoadedLibrary> load)
    {
        ArgumentNullException.ThrowIfNull(loaded);
        _folder = folder;
        _time = time;
        _logger = logger;
        _load = load;
        _stamp = loaded.Stamp;
        _current = new Adviser(loaded.Library ?? throw new ArgumentException("a folder with faults cannot be served", nameof(loaded)));
    }

    /// <summary>The adviser over the last good state of the folder.</summary>
    public Adviser Current => Volatile.Read(ref _current);

    /// <summary>Keeps in step with the folder until it is cancelled. Call it once.</summary>
    public async Task WatchAsync(CancellationToken cancellationToken)
    {
        using var watch = new FolderWatch(_folder, _time, _logger);
        while (true)
        {
            await watch.UntilChangedAsync(_stamp, cancellationToken);
            Reload(cancellationToken);
        }
    }

    private void Reload(CancellationToken cancellationToken)
    {
        try
        {
            // What changes while the folder is read has another stamp, and is found by the next look.
            _stamp = FolderWatch.StampOf(_folder);
            Serve(_load(cancellationToken));
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            LogFailed(fault);
        }
    }

    private void Serve(LoadedLibrary loaded)
    {
        if (!loaded.IsSound)
        {
            LogRefused(loaded.Faults.Count(), loaded.Faults.First().ToString());
            return;
        }

        Volatile.Write(ref _current, new Adviser(loaded.Library));
        LogServed(loaded.Library.Topics.Count, loaded.Library.Exercises.Count);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The content changed and is served: {Topics} topics, {Exercises} exercises.")]
    private partial void LogServed(int topics, int exercises);

    [LoggerMessage(Level = LogLevel.Error, Message = "The content changed but has {Faults} fault(s), so the last good state goes on being served. The first: {First}")]
    private partial void LogRefused(int faults, string first);

    [LoggerMessage(Level = LogLevel.Error, Message = "The content changed but could not be loaded, so the last good state goes on being served.")]
    private partial void LogFailed(Exception fault);
}
