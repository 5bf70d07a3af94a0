using HipBot.Engine.Chat;
using HipBot.Engine.Content;
using HipBot.Engine.DailyPrompts;
using HipBot.Engine.DailyPrompts.Decks;
using HipBot.Engine.DailyPrompts.Delivering;
using HipBot.Engine.DailyPrompts.Posting;
using HipBot.Engine.DailyPrompts.Scheduling;
using HipBot.Engine.DailyPrompts.Subscribing;
using HipBot.Engine.DailyPrompts.Zones;
using HipBot.Engine.Tests.Chat;
using NodaTime;

namespace HipBot.Engine.Tests.DailyPrompts;

/// <summary>Every card of the daily prompts keeps to what the platforms take, whatever stands in it.</summary>
public sealed class CardLimitTests
{
    private const int MostButtons = 25;

    private static readonly DateTimeOffset Now = new(2026, 11, 25, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Every_zone_focus_and_position_fits_a_token_and_is_read_back()
    {
        foreach (var zone in DateTimeZoneProviders.Tzdb.Ids)
        {
            foreach (var (_, focus) in PromptWords.Focuses)
            {
                foreach (var action in new[] { DailyCards.Zone, DailyCards.Set })
                {
                    var choice = new DailyChoice(zone, new TimeOnly(23, 59), Weekdays.All, focus, LeftOut.Floor | LeftOut.Standing);
                    ReadBack(choice.ToToken(action)).ShouldBe(choice);
                    ReadBack((choice with { Time = null }).ToToken(action)).ShouldBe(choice with { Time = null });
                }
            }
        }
    }

    [Fact]
    public void Every_prompt_has_a_card_within_the_limits_for_a_person_and_for_a_group()
    {
        foreach (var prompt in Talk.Library.Prompts.Values)
        {
            Check(PromptCards.Of(DeliveryOf(prompt.Id, "test:ana"), prompt, Talk.Library));
            Check(PromptCards.Of(DeliveryOf(prompt.Id, person: null), prompt, Talk.Library));
        }
    }

    [Fact]
    public void Every_zone_has_cards_within_the_limits()
    {
        var shelf = new PromptShelf(Talk.Library, new DateOnly(2026, 11, 25));
        foreach (var zone in DateTimeZoneProviders.Tzdb.Ids)
        {
            var subscription = Subscription.Begin("test:ana", "test:ana", new PromptSchedule(new TimeOnly(8, 0), zone, Weekdays.All), Now);
            Check(DailyCards.Of(subscription, shelf, Now));
            Check(DailyCards.AskTime(DailyChoice.Of(subscription)));
            Check(DailyCards.Days(subscription));
            Check(DailyCards.Focus(subscription));
            Check(DailyCards.Without(subscription));
        }
    }

    [Theory]
    [InlineData("usa")]
    [InlineData("russia")]
    [InlineData("springfield")]
    [InlineData("san jose")]
    [InlineData("12:00")]
    public void A_question_about_the_place_is_within_the_limits(string place) =>
        Check(DailyCards.AskZone(new DailyChoice("", null, Weekdays.All, PromptFocus.Gentle, LeftOut.Floor), ZoneFinder.Find(place, Now)));

    private static DailyChoice? ReadBack(ButtonToken token) =>
        ButtonToken.TryRead(token.ToString(), out var read) ? DailyChoice.Read(read) : null;

    private static bool Reads(string token) => ButtonToken.TryRead(token, out _);

    private static void Check(ChatReply reply)
    {
        reply.Buttons.Count.ShouldBeLessThanOrEqualTo(MostButtons);
        reply.Buttons.Select(button => button.Token).ShouldBeUnique();
        reply.Buttons.ShouldAllBe(button => button.Label.Length > 0 && button.Label.Length <= ChatButton.LongestLabel && Reads(button.Token));
    }

    private static Delivery DeliveryOf(string prompt, string? person) => new()
    {
        Key = Delivery.KeyOf("aaaabbbbcccc", new DateOnly(2026, 11, 25)),
        Kind = DeliveryKind.Prompt,
        Subscription = "aaaabbbbcccc",
        Chat = "test:chat",
        Person = person,
        Date = new DateOnly(2026, 11, 25),
        Prompt = prompt,
        Due = Now,
        Expires = Now.AddHours(2),
    };
}
