using HipBot.Engine.Answers;
using HipBot.Engine.Content;
using HipBot.Engine.Tests.Content;
using Microsoft.Extensions.Time.Testing;

namespace HipBot.Engine.Tests.Answers;

/// <summary>Files and what the system tells of them are real; the clock is not.</summary>
public sealed class LiveAdviserTests : IAsyncDisposable
{
    private const string Topic = "answers/anatomy/hip-flexor-what.md";
    private const string OldTitle = "What is a hip flexor?";

    private readonly ContentFolder _folder = new();
    private readonly FakeTimeProvider _time = new();
    private readonly LogLines _log = new();
    private readonly CancellationTokenSource _stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
    private Task _watching = Task.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _watching.ContinueWith(_ => { }, TaskScheduler.Default);
        _stop.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_change_is_served_as_soon_as_the_folder_is_quiet()
    {
        var adviser = Start();

        Retitle(_folder.Path, "Which muscle is a hip flexor?");

        // Before the next look: the system told of it.
        await PassUntilAsync(() => TitleIn(adviser) == "Which muscle is a hip flexor?", step: TimeSpan.FromMilliseconds(10), within: FolderWatch.LookInterval);
    }

    [Fact]
    public async Task A_broken_change_leaves_the_last_good_state_and_says_why_and_a_mended_one_is_served()
    {
        var adviser = Start();
        var before = adviser.Current;

        _folder.Replace(Topic, "title:", "titel:");
        await PassUntilAsync(() => _log.Contain("did you mean `title`?") || _log.Contain("the field `title` is missing"));
        adviser.Current.ShouldBeSameAs(before);

        _folder.Replace(Topic, "titel: \"What", "title: \"Now what");
        await PassUntilAsync(() => TitleIn(adviser).StartsWith("Now what", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_broken_folder_is_named_once_and_not_at_every_look()
    {
        Start();

        _folder.Replace(Topic, "title:", "titel:");
        await PassUntilAsync(() => _log.Contain("fault(s)"));
        await PassAsync(FolderWatch.LookInterval * 5);

        _log.Count("fault(s)").ShouldBe(1);
    }

    [Fact]
    public async Task A_change_between_loading_and_watching_is_served()
    {
        var loaded = _folder.Load();
        Retitle(_folder.Path, "Changed in between");

        var adviser = Start(loaded);

        await PassUntilAsync(() => TitleIn(adviser) == "Changed in between");
    }

    [Fact]
    public async Task What_has_not_changed_is_not_loaded_again()
    {
        var loads = 0;
        var adviser = Start(_folder.Load(), cancellationToken =>
        {
            loads++;
            return LibraryLoader.Load(_folder.Path, cancellationToken);
        });
        await PassAsync(FolderWatch.LookInterval * 5);
        loads.ShouldBe(0);

        Retitle(_folder.Path, "Changed");
        await PassUntilAsync(() => TitleIn(adviser) == "Changed");

        loads.ShouldBe(1);
    }

    [Fact]
    public async Task A_fault_while_loading_does_not_end_the_watch()
    {
        var faults = 1;
        var adviser = Start(_folder.Load(), cancellationToken =>
            faults-- > 0 ? throw new InvalidOperationException("out of order") : LibraryLoader.Load(_folder.Path, cancellationToken));

        Retitle(_folder.Path, "Not seen");
        await PassUntilAsync(() => _log.Contain("out of order"));
        TitleIn(adviser).ShouldBe(OldTitle);

        Retitle(_folder.Path, "Seen");
        await PassUntilAsync(() => TitleIn(adviser) == "Seen");
    }

    [Fact]
    public async Task A_folder_that_was_replaced_as_a_whole_is_served_and_watched()
    {
        using var other = new ContentFolder();
        Retitle(other.Path, "The other folder");
        var adviser = Start();

        Directory.Move(_folder.Path, _folder.Path + "-old");
        Directory.Move(other.Path, _folder.Path);
        Directory.Move(_folder.Path + "-old", other.Path);
        await PassUntilAsync(() => TitleIn(adviser) == "The other folder");

        Retitle(_folder.Path, "A change in the other folder");
        await PassUntilAsync(() => TitleIn(adviser) == "A change in the other folder", step: TimeSpan.FromMilliseconds(10), within: FolderWatch.LookInterval);
    }

    [Fact]
    public async Task A_link_that_leads_to_another_folder_is_followed()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "needs a link to a folder");
        using var other = new ContentFolder();
        Retitle(other.Path, "The other folder");
        using var place = new LinkedFolder(_folder.Path);
        var adviser = Start(LibraryLoader.Load(place.Path, _stop.Token), folder: place.Path);

        place.LeadTo(other.Path);
        await PassUntilAsync(() => TitleIn(adviser) == "The other folder");

        Retitle(other.Path, "A change in the other folder");
        await PassUntilAsync(() => TitleIn(adviser) == "A change in the other folder", step: TimeSpan.FromMilliseconds(10), within: FolderWatch.LookInterval);
    }

    [Fact]
    public async Task A_folder_that_vanishes_and_returns_is_watched_again()
    {
        var adviser = Start();

        Directory.Move(_folder.Path, _folder.Path + "-away");
        await PassUntilAsync(() => _log.Contain("there is no such folder"));
        TitleIn(adviser).ShouldBe(OldTitle);

        Directory.Move(_folder.Path + "-away", _folder.Path);
        Retitle(_folder.Path, "Back again");
        await PassUntilAsync(() => TitleIn(adviser) == "Back again");
    }

    [Fact]
    public void What_is_not_sound_is_not_served_from_the_start() =>
        Should.Throw<ArgumentException>(() => new LiveAdviser(_folder.Path, new LoadedLibrary(null, []), _time, _log));

    private LiveAdviser Start(LoadedLibrary? loaded = null, Func<CancellationToken, LoadedLibrary>? load = null, string? folder = null)
    {
        var path = folder ?? _folder.Path;
        var adviser = new LiveAdviser(path, loaded ?? _folder.Load(), _time, _log, load ?? (cancellationToken => LibraryLoader.Load(path, cancellationToken)));
        _watching = adviser.WatchAsync(_stop.Token);
        return adviser;
    }

    private static void Retitle(string folder, string title)
    {
        var file = Path.Combine(folder, Topic);
        var lines = File.ReadAllLines(file);
        lines[2] = $"title: \"{title}\"";
        File.WriteAllLines(file, lines);
    }

    private static string TitleIn(LiveAdviser adviser) => adviser.Current.Library.Topics["hip-flexor-what"].Title;

    /// <summary>Lets time go by in steps, with a moment after each for the system to tell of files, until something is so.</summary>
    private async Task PassUntilAsync(Func<bool> isSo, TimeSpan? step = null, TimeSpan? within = null)
    {
        var began = _time.GetTimestamp();
        while (!isSo())
        {
            _time.GetElapsedTime(began).ShouldBeLessThan(within ?? TimeSpan.FromMinutes(10));
            _watching.IsCompleted.ShouldBeFalse("the watch has ended");
            await PassAsync(step ?? TimeSpan.FromMilliseconds(100));
        }
    }

    private async Task PassAsync(TimeSpan time)
    {
        var step = time < QuietSignal.QuietTime ? time : QuietSignal.QuietTime;
        for (var passed = TimeSpan.Zero; passed < time; passed += step)
        {
            _time.Advance(step);
            await Task.Delay(TimeSpan.FromMilliseconds(5), TimeProvider.System, _stop.Token);
        }
    }

    /// <summary>A link to a folder, which can be led to another one.</summary>
    private sealed class LinkedFolder : IDisposable
    {
        private readonly string _parent = Directory.CreateTempSubdirectory("hipbot-link-").FullName;

        public LinkedFolder(string target) => Directory.CreateSymbolicLink(Path, target);

        public string Path => System.IO.Path.Combine(_parent, "content");

        public void LeadTo(string target)
        {
            Directory.Delete(Path);
            Directory.CreateSymbolicLink(Path, target);
        }

        public void Dispose() => Directory.Delete(_parent, recursive: true);
    }
}
