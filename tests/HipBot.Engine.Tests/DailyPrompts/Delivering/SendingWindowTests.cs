using HipBot.Engine.DailyPrompts.Delivering;
using Microsoft.Extensions.Time.Testing;

namespace HipBot.Engine.Tests.DailyPrompts.Delivering;

/// <summary>No second sees more than so many messages, and hardly less.</summary>
public sealed class SendingWindowTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task As_many_as_may_go_at_once_do_and_the_next_waits_a_second_from_the_answer()
    {
        var time = new FakeTimeProvider();
        using var window = new SendingWindow(2, time);
        await window.EnterAsync(Yes, Stop);
        await window.EnterAsync(Yes, Stop);
        var third = window.EnterAsync(Yes, Stop);
        third.IsCompleted.ShouldBeFalse();

        time.Advance(TimeSpan.FromMilliseconds(300));
        window.Leave();
        time.Advance(TimeSpan.FromMilliseconds(999));
        third.IsCompleted.ShouldBeFalse();
        time.Advance(TimeSpan.FromMilliseconds(2));

        await third;
    }

    [Fact]
    public async Task A_wait_that_is_given_up_takes_no_place()
    {
        var time = new FakeTimeProvider();
        using var window = new SendingWindow(1, time);
        await window.EnterAsync(Yes, Stop);
        window.Leave();
        using var given = new CancellationTokenSource();
        var waiting = window.EnterAsync(Yes, given.Token);
        await given.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(waiting);

        time.Advance(TimeSpan.FromSeconds(1.1));
        await window.EnterAsync(Yes, Stop);
    }

    [Fact]
    public async Task What_is_given_up_at_the_last_moment_takes_no_place()
    {
        using var window = new SendingWindow(1, new FakeTimeProvider());

        (await window.EnterAsync(() => Task.FromResult(false), Stop)).ShouldBeFalse();
        (await window.EnterAsync(Yes, Stop)).ShouldBeTrue();
    }

    private static Task<bool> Yes() => Task.FromResult(true);
}
