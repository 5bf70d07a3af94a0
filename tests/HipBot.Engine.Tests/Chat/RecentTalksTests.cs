using HipBot.Engine.Chat;
using Microsoft.Extensions.Time.Testing;

namespace HipBot.Engine.Tests.Chat;

/// <summary>What is remembered of a talk, and for how long.</summary>
public sealed class RecentTalksTests
{
    private readonly FakeTimeProvider _time = new();

    [Fact]
    public void A_talk_is_remembered_for_ten_minutes_of_that_person_in_that_chat()
    {
        var recent = new RecentTalks(_time);
        recent.Remember(Of("ana", "dm"), new RecentTalk("dead-bug", null));

        recent.Of(Of("ana", "dm"))!.Item.ShouldBe("dead-bug");
        recent.Of(Of("ana", "#gym")).ShouldBeNull();
        recent.Of(Of("ben", "dm")).ShouldBeNull();
        _time.Advance(RecentTalks.Kept);
        recent.Of(Of("ana", "dm")).ShouldBeNull();
    }

    [Fact]
    public void However_many_people_talk_the_memory_stays_small_and_the_newest_are_kept()
    {
        var recent = new RecentTalks(_time);
        for (var index = 0; index < 25_000; index++)
        {
            _time.Advance(TimeSpan.FromMilliseconds(1));
            recent.Remember(Of($"person {index}", "dm"), new RecentTalk("dead-bug", null));
        }

        recent.Of(Of("person 24999", "dm")).ShouldNotBeNull();
        recent.Of(Of("person 0", "dm")).ShouldBeNull();
    }

    private static ChatInput Of(string person, string chat) => new(person, chat, ChatPlaces.Direct, IsModerator: false, new ChatAct.Say("hello"));
}
