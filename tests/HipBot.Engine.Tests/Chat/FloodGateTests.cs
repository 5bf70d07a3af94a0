using HipBot.Engine.Chat;
using Microsoft.Extensions.Time.Testing;

namespace HipBot.Engine.Tests.Chat;

/// <summary>How much is too much.</summary>
public sealed class FloodGateTests
{
    private readonly FakeTimeProvider _time = new();

    [Fact]
    public void One_person_does_not_keep_another_from_talking()
    {
        var gate = new FloodGate(_time);
        for (var count = 0; count < FloodGate.Burst; count++)
        {
            gate.Take(Of("ana", "a")).ShouldBe(FloodVerdict.Taken);
        }

        gate.Take(Of("ana", "a")).ShouldBe(FloodVerdict.TellOnce);
        gate.Take(Of("ana", "a")).ShouldBe(FloodVerdict.Silent);
        gate.Take(Of("ben", "b")).ShouldBe(FloodVerdict.Taken);
    }

    [Fact]
    public void Who_goes_on_is_told_once_and_heard_again_after_half_a_minute()
    {
        var gate = new FloodGate(_time);
        while (gate.Take(Of("ana", "a")) == FloodVerdict.Taken)
        {
        }

        for (var second = 0; second < 28; second++)
        {
            _time.Advance(TimeSpan.FromSeconds(1));
            gate.Take(Of("ana", "a")).ShouldBe(FloodVerdict.Silent);
        }

        _time.Advance(TimeSpan.FromSeconds(2));
        gate.Take(Of("ana", "a")).ShouldBe(FloodVerdict.Taken);
    }

    [Fact]
    public void A_crowd_in_one_chat_is_held_back_together()
    {
        var gate = new FloodGate(_time);

        var verdicts = Enumerable.Range(0, 400).Select(index => gate.Take(Of($"person {index}", "crowd"))).ToList();

        verdicts.Count(verdict => verdict == FloodVerdict.Taken).ShouldBe(3 * FloodGate.Burst);
        verdicts.Count(verdict => verdict == FloodVerdict.TellOnce).ShouldBe(1);
    }

    private static ChatInput Of(string person, string chat) => new(person, chat, ChatPlaces.Direct, IsModerator: false, new ChatAct.Say("hello"));
}
