using HipBot.Engine.Content;
using Microsoft.Extensions.Time.Testing;

namespace HipBot.Engine.Tests.Content;

public sealed class QuietSignalTests : IDisposable
{
    private readonly FakeTimeProvider _time = new();
    private readonly QuietSignal _signal;
    private int _passed;

    public QuietSignalTests() => _signal = new QuietSignal(_time, () => _passed++);

    public void Dispose() => _signal.Dispose();

    [Fact]
    public void A_signal_is_passed_on_after_the_quiet_time_and_once()
    {
        _signal.Raise();

        _time.Advance(QuietSignal.QuietTime - TimeSpan.FromMilliseconds(1));
        _passed.ShouldBe(0);
        _signal.IsPending.ShouldBeTrue();

        _time.Advance(TimeSpan.FromMilliseconds(1));
        _passed.ShouldBe(1);
        _signal.IsPending.ShouldBeFalse();

        _time.Advance(TimeSpan.FromMinutes(1));
        _passed.ShouldBe(1);
    }

    [Fact]
    public void Each_further_signal_begins_the_quiet_time_anew()
    {
        for (var times = 0; times < 5; times++)
        {
            _signal.Raise();
            _time.Advance(QuietSignal.QuietTime - TimeSpan.FromMilliseconds(1));
        }

        _passed.ShouldBe(0);
        _time.Advance(TimeSpan.FromMilliseconds(1));
        _passed.ShouldBe(1);
    }

    [Fact]
    public void What_is_never_quiet_is_passed_on_after_the_longest_wait()
    {
        var step = TimeSpan.FromMilliseconds(100);
        for (var waited = TimeSpan.Zero; waited < QuietSignal.LongestWait; waited += step)
        {
            _passed.ShouldBe(0);
            _signal.Raise();
            _time.Advance(step);
        }

        _passed.ShouldBe(1);
    }

    [Fact]
    public void After_one_was_passed_on_the_longest_wait_begins_anew()
    {
        _signal.Raise();
        _time.Advance(QuietSignal.LongestWait);
        _signal.Raise();

        _time.Advance(QuietSignal.QuietTime - TimeSpan.FromMilliseconds(1));

        _passed.ShouldBe(1);
    }
}
