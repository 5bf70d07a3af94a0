using System.Globalization;
using HipBot.Engine.Chat;
using HipBot.Engine.Chat.Texts;
using HipBot.Engine.DailyPrompts.Decks;
using HipBot.Engine.DailyPrompts.Posting;
using HipBot.Engine.DailyPrompts.Scheduling;
using HipBot.Engine.DailyPrompts.Zones;

namespace HipBot.Engine.DailyPrompts.Subscribing;

/// <summary>What people see of their daily prompts.</summary>
internal static class DailyCards
{
    /// <summary>The action of the buttons below the card; their subject is what they do, their detail what is chosen.</summary>
    public const string Daily = "daily";

    /// <summary>The action of the buttons that open the form, and of the form; see <see cref="DailyChoice"/>.</summary>
    public const string Set = "dailyset";

    /// <summary>The action of the buttons that open the form for a date, and of the form.</summary>
    public const string Until = "dailyuntil";

    /// <summary>The action of the buttons that choose a place; see <see cref="DailyChoice"/>.</summary>
    public const string Zone = "zone";

    private const int Shown = 3;

    private static readonly Weekdays[] Each = [Weekdays.Monday, Weekdays.Tuesday, Weekdays.Wednesday, Weekdays.Thursday, Weekdays.Friday, Weekdays.Saturday, Weekdays.Sunday];

    private static readonly TimeOnly[] UsualTimes = [new(7, 0), new(8, 0), new(9, 0), new(12, 30), new(17, 30), new(20, 0)];

    /// <summary>What is said where there are no prompts yet.</summary>
    public static ChatReply Invite(bool isGroup) => new(ReplyText.OfParagraphs(
        isGroup
            ? "I can post a small thing to do or to know here once a day: a movement, a pause, something to notice. Nothing comes until a moderator turns it on."
            : "A small thing to do or to know once a day, at your own time: a movement, a pause, something to notice. Nothing comes until you turn it on, and you can pause or stop it at any time."))
    {
        Buttons = [ChatButton.Of(new ButtonToken(Set), "Set it up")],
    };

    /// <summary>The subscription, and all that can be done with it.</summary>
    public static ChatReply Of(Subscription subscription, PromptShelf shelf, DateTimeOffset now, string? above = null)
    {
        var schedule = subscription.Schedule;
        var isKnown = PromptClock.Knows(schedule.Zone);
        var today = isKnown ? PromptClock.DateOf(now, schedule.Zone) : DateOnly.FromDateTime(now.UtcDateTime);
        var isPaused = subscription.PausedUntil is { } until && until > today;
        return new ChatReply(ReplyText.Of(
            above is null ? null : new TextBlock.Paragraph(above),
            new TextBlock.Paragraph(StateOf(subscription, isPaused)),
            new TextBlock.Items(
                [
                    $"when: {WeekdayReader.Write(schedule.Days)} at {PromptWords.Of(schedule.Time)}, {(isKnown ? ZoneFinder.LabelOf(schedule.Zone) : schedule.Zone)}",
                    $"about: {PromptWords.Of(subscription.Focus)}{(subscription.GentleUntil > today ? $", gentle until {PromptWords.Of(subscription.GentleUntil.Value)}" : "")}",
                    $"positions left out: {PromptWords.Of(subscription.Without)}",
                ]),
            isKnown && subscription.Next is { } next ? new TextBlock.Items([.. PromptClock.From(schedule, next.Date).Take(Shown).Select(due => PromptWords.Of(due, schedule.Zone))], "The next three") : null,
            WarningOf(shelf.CountFor(subscription.WishesOn(subscription.Next?.Date ?? today)))))
        {
            Buttons =
            [
                ChatButton.Of(new ButtonToken(Set, "change"), "Time and place"),
                Button("days", "", "Days"),
                Button("focus", "", "About what"),
                Button("without", "", "Positions"),
                subscription.End is not null || isPaused ? Button("resume", "", subscription.End is not null ? "Turn on again" : "Resume") : Button("pause", "", "Pause"),
                Button("off", "", "Turn off"),
            ],
        };
    }

    /// <summary>Which days; a press adds one or takes it out.</summary>
    public static ChatReply Days(Subscription subscription) => new(ReplyText.OfParagraphs($"On which days? Now: {WeekdayReader.Write(subscription.Schedule.Days)}."))
    {
        Edits = true,
        Buttons =
        [
            Button("days", BitsOf(Weekdays.All), "Every day"),
            Button("days", BitsOf(Weekdays.MondayToFriday), "Monday to Friday"),
            .. Each.Select(day => Button("days", BitsOf(subscription.Schedule.Days ^ day), $"{(subscription.Schedule.Days.HasFlag(day) ? "\u2713 " : "")}{day.ToString()[..3]}")),
            Button("show", "", "Done"),
        ],
    };

    /// <summary>What they are about.</summary>
    public static ChatReply Focus(Subscription subscription) => new(ReplyText.OfParagraphs($"What should they be about? Now: {PromptWords.Of(subscription.Focus)}."))
    {
        Edits = true,
        Buttons = [.. PromptWords.Focuses.Select((known, index) => Button("focus", index.ToString(CultureInfo.InvariantCulture), Capital(known.Word))), Button("show", "", "Back")],
    };

    /// <summary>Which positions are left out; a press adds one or takes it out.</summary>
    public static ChatReply Without(Subscription subscription) => new(ReplyText.OfParagraphs($"Which positions suit you? What has no tick is left out. Left out now: {PromptWords.Of(subscription.Without)}."))
    {
        Edits = true,
        Buttons =
        [
            .. PromptWords.Positions.Select(known => Button(
                "without", ((int)(subscription.Without ^ known.Position)).ToString(CultureInfo.InvariantCulture), $"{(subscription.Without.HasFlag(known.Position) ? "" : "\u2713 ")}{Capital(known.Word)}")),
            Button("show", "", "Done"),
        ],
    };

    /// <summary>How long to pause.</summary>
    public static ChatReply Pause(DateOnly today) => new(ReplyText.OfParagraphs("How long? What you chose is kept, and nothing comes meanwhile."))
    {
        Edits = true,
        Buttons =
        [
            Button("pause", PromptCards.DetailOf(today.AddDays(8)), "A week"),
            Button("pause", PromptCards.DetailOf(today.AddDays(15)), "Two weeks"),
            ChatButton.Of(new ButtonToken(Until, "pause"), "Until a date"),
            Button("pause", "open", "Until I resume"),
            Button("show", "", "Back"),
        ],
    };

    /// <summary>Asks for the time, where the place is known.</summary>
    public static ChatReply AskTime(DailyChoice choice) => new(ReplyText.OfParagraphs($"At what time should they come? By the clock of {ZoneFinder.LabelOf(choice.Zone)}."))
    {
        Buttons = [.. UsualTimes.Select(time => ChatButton.Of((choice with { Time = time }).ToToken(Zone), PromptWords.Of(time))), ChatButton.Of(choice.ToToken(Set), "Another time")],
    };

    /// <summary>Asks which of several places is meant.</summary>
    public static ChatReply AskZone(DailyChoice choice, IReadOnlyList<ZoneMatch> matches) => new(ReplyText.OfParagraphs("Which of these is yours?"))
    {
        Buttons = [.. matches.Select(match => ChatButton.Of((choice with { Zone = match.Zone }).ToToken(Zone), match.Label)), ChatButton.Of((choice with { Zone = "" }).ToToken(Set), "None of these")],
    };

    /// <summary>Asks for the place of a subscription whose zone is not known any more.</summary>
    public static ChatReply AskPlace() => new(ReplyText.OfParagraphs("Your time zone has another name now. Please set your place again, then they come."))
    {
        Buttons = [ChatButton.Of(new ButtonToken(Set, "change"), "Time and place")],
    };

    /// <summary>Asks once more before they are turned off.</summary>
    public static ChatReply AskOff() => new(ReplyText.OfParagraphs("Turn the daily prompts off? What you chose for them is removed. You can also pause them."))
    {
        Buttons = [Button("off", "yes", "Turn off"), Button("pause", "", "Pause"), Button("show", "", "Keep them")],
    };

    /// <summary>What is said once they are off.</summary>
    public static ChatReply Off() => new(ReplyText.OfParagraphs("They are off. Your time, your place and what you chose are removed. /daily turns them on again, whenever you like."));

    /// <summary>What is said where there is nothing to change.</summary>
    public static ChatReply None(bool isGroup) => Invite(isGroup) with { Text = ReplyText.OfParagraphs("There are no daily prompts here.").Then(Invite(isGroup).Text) };

    /// <summary>Why they ended, to a person who is back.</summary>
    public static string WhyEnded(SubscriptionEnd end) => end switch
    {
        SubscriptionEnd.Blocked => "I could not reach you here, so I stopped your daily prompts.",
        SubscriptionEnd.Removed => "I was not in this chat for a while, so I stopped its daily prompts.",
        SubscriptionEnd.NotAllowed => "I was not allowed to write here, so I stopped the daily prompts.",
        SubscriptionEnd.ZoneGone => "Your time zone has another name now, so I stopped your daily prompts. Please set your place again.",
        _ => "I stopped your daily prompts, since I could not read any more when they should come. Please set them again.",
    };

    /// <summary>A button below the card.</summary>
    public static ChatButton Button(string act, string detail, string label) => ChatButton.Of(new ButtonToken(Daily, act, detail), label);

    private static string StateOf(Subscription subscription, bool isPaused) =>
        subscription.End is { } end ? WhyEnded(end)
        : !isPaused ? "Daily prompts are on."
        : subscription.PausedUntil == DateOnly.MaxValue ? "Daily prompts are paused until you resume them."
        : $"Daily prompts are paused; they come again on {PromptWords.Of(subscription.PausedUntil!.Value)}.";

    private static TextBlock? WarningOf(int count) => count >= PromptShelf.TooFew
        ? null
        : new TextBlock.Paragraph(count == 0
            ? "I have no prompt that fits all of this, so others come in their place: never in a position that you left out."
            : $"Only {count} of my prompts fit{(count == 1 ? "s" : "")} this, so they come round soon.");

    private static string BitsOf(Weekdays days) => ((int)days).ToString(CultureInfo.InvariantCulture);

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
