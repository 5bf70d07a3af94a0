using HipBot.Engine.Chat;
using HipBot.Engine.Chat.Catalogue;
using HipBot.Engine.Chat.Forms;
using HipBot.Engine.Chat.Texts;
using HipBot.Engine.DailyPrompts.Decks;
using HipBot.Engine.DailyPrompts.Posting;
using HipBot.Engine.DailyPrompts.Scheduling;
using HipBot.Engine.DailyPrompts.Zones;

namespace HipBot.Engine.DailyPrompts.Subscribing;

/// <summary>Turns daily prompts on, changes, pauses and ends them: <c>/daily</c>. In a group that is for moderators, and the prompts are for all.</summary>
/// <param name="subscriptions">Who gets prompts.</param>
public sealed class DailyFeature(ISubscriptions subscriptions) : IChatFeature
{
    private const string UntilOption = "until";
    private const string NotYours = "In a group, moderators set the daily prompts. For your own, send me /daily in a private chat.";

    private ChatFormAction SetForm => new(
        DailyCards.Set,
        "Daily prompts",
        [
            new FormField(DailyReading.Time, "At what time? For example 8:00") { Longest = 100, Expects = IsTime },
            new FormField(DailyReading.Place, "Your city or country, or your time now") { Longest = 100, Expects = ZoneFinder.IsAllOf },
        ],
        ForThoseWhoMay(SubmitAsync));

    private ChatFormAction UntilForm => new(DailyCards.Until, "Until when?", [new FormField(UntilOption, "The day on which they come again") { Longest = 100, Expects = DayReader.IsDay }], ForThoseWhoMay(SubmitUntilAsync));

    /// <inheritdoc />
    public void Register(ChatCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        catalogue.Add(new ChatCommand("daily", "A small thing to do or to know each day, at your own time.", ForThoseWhoMay(DailyAsync))
        {
            Options =
            [
                new ChatOption(DailyReading.Time, "When, for example 8:00.") { Expects = IsTime },
                new ChatOption(DailyReading.Place, "Your city or country, or what time it is at your place now.") { Expects = ZoneFinder.IsAllOf, Complete = (_, typed) => ZoneFinder.Propose(typed).Select(match => new ChatChoice(match.Zone, match.Label)) },
                new ChatOption(DailyReading.Days, "On which days, for example mon-fri.") { Expects = text => WeekdayReader.Read(text) is not null, Complete = (_, typed) => Propose(["every day", "monday to friday", "weekends"], typed) },
                new ChatOption(DailyReading.About, "About what.") { Choices = [.. PromptWords.Focuses.Select(known => known.Word)] },
                new ChatOption(DailyReading.Leaving, "Positions to leave out: floor, chair, standing.") { Expects = text => PromptWords.ReadWithout(text) is not null, Complete = (_, typed) => Propose(["floor", "chair", "standing", "floor, chair", "chair, standing", "floor, standing", "nothing"], typed) },
            ],
            Opens = FirstReply.Private,
        });
        catalogue.Add(new ChatCommand("daily pause", "Pause the daily prompts.", ForThoseWhoMay(PauseAsync))
        {
            Options = [new ChatOption(UntilOption, "The day on which they come again, for example 1 June or two weeks.") { Expects = DayReader.IsDay }],
            Opens = FirstReply.Private,
        });
        catalogue.Add(new ChatCommand("daily resume", "Let the daily prompts come again.", ForThoseWhoMay(ResumeAsync)) { Opens = FirstReply.Private });
        catalogue.Add(new ChatCommand("daily off", "Turn the daily prompts off.", ForThoseWhoMay(OffAsync)) { Opens = FirstReply.Private });
        catalogue.Add(new ChatButtonAction(DailyCards.Daily, ForThoseWhoMay(PressAsync)) { Opens = FirstReply.Private });
        catalogue.Add(new ChatButtonAction(DailyCards.Zone, ForThoseWhoMay(ChooseAsync)) { Opens = FirstReply.Private });
        catalogue.Add(new ChatButtonAction(DailyCards.Set, ForThoseWhoMay(OpenAsync)) { Opens = FirstReply.Form });
        catalogue.Add(new ChatButtonAction(DailyCards.Until, ForThoseWhoMay(OpenUntilAsync)) { Opens = FirstReply.Form });
        catalogue.Add(SetForm);
        catalogue.Add(UntilForm);
    }

    private async Task<IReadOnlyList<ChatReply>> DailyAsync(ChatCall call, CancellationToken cancellationToken)
    {
        var present = await subscriptions.FindAsync(call.Input.Chat, cancellationToken);
        var isAlone = call.Values.Count == 1;
        return call.Values.Count == 0 || (isAlone && DailyWords.IsShow(call.Value(DailyReading.Time))) ? Only(Shown(present, call))
            : isAlone && DailyWords.IsStop(call.Value(DailyReading.Time)) ? Only(present is null ? DailyCards.None(IsGroup(call)) : DailyCards.AskOff())
            : await SetAsync(present, call, WhyNot, cancellationToken);
    }

    private async Task<IReadOnlyList<ChatReply>> SubmitAsync(ChatCall call, CancellationToken cancellationToken) =>
        await SetAsync(await subscriptions.FindAsync(call.Input.Chat, cancellationToken), call, why => WhyNot(why) with { Form = SetForm.Open(call.Token!, call.Values) }, cancellationToken);

    /// <summary>Sets what was given, and asks for what is still needed.</summary>
    private async Task<IReadOnlyList<ChatReply>> SetAsync(Subscription? present, ChatCall call, Func<string, ChatReply> refuse, CancellationToken cancellationToken) => DailyReading.Of(call, present) switch
    {
        DailyReading.Refused refused => Only(refuse(refused.Why)),
        DailyReading.Ambiguous ambiguous => Only(DailyCards.AskZone(ambiguous.Choice, ambiguous.Matches)),
        DailyReading.Clear clear => await KeepAsync(clear.Choice, call, cancellationToken),
        DailyReading.NeedsPlace needed => Only(WhyNot("Where are you? Write your city or country, or what time it is there now. Then they come at the right time, also when the clocks change.") with
        {
            Form = SetForm.Open(needed.Choice.ToToken(DailyCards.Set), Filled(needed.Choice)),
        }),
        var other => throw new InvalidOperationException($"{other.GetType().Name} is no reading that is known"),
    };

    private async Task<IReadOnlyList<ChatReply>> ChooseAsync(ChatCall call, CancellationToken cancellationToken) =>
        DailyChoice.Read(call.Token!) is { Zone.Length: > 0 } chosen
            ? [.. (await KeepAsync(chosen, call, cancellationToken)).Select(reply => reply with { Edits = true })]
            : Only(Shown(await subscriptions.FindAsync(call.Input.Chat, cancellationToken), call));

    private async Task<IReadOnlyList<ChatReply>> KeepAsync(DailyChoice chosen, ChatCall call, CancellationToken cancellationToken)
    {
        if (chosen.Time is not { } time)
        {
            return Only(DailyCards.AskTime(chosen));
        }

        var schedule = new PromptSchedule(time, chosen.Zone, chosen.Days);
        var begun = Subscription.Begin(call.Input.Chat, IsGroup(call) ? null : call.Input.Person, schedule, call.Now) with { Focus = chosen.Focus, Without = chosen.Without };
        if (await subscriptions.AddAsync(begun, cancellationToken))
        {
            return Only(Card(begun, call, "That is set."));
        }

        var changed = await subscriptions.ChangeAsync(
            call.Input.Chat, subscription => (subscription with { Schedule = schedule, Focus = chosen.Focus, Without = chosen.Without, End = null, EndIsTold = false }).NextAfter(call.Now), cancellationToken);
        return Only(changed is null ? DailyCards.None(IsGroup(call)) : Card(changed, call, "That is set."));
    }

    private async Task<IReadOnlyList<ChatReply>> PauseAsync(ChatCall call, CancellationToken cancellationToken)
    {
        var until = call.Value(UntilOption);
        if (await subscriptions.FindAsync(call.Input.Chat, cancellationToken) is not { } present)
        {
            return Only(DailyCards.None(IsGroup(call)));
        }

        return until.Length == 0 ? Only(DailyCards.Pause(Today(present, call)) with { Edits = false })
            : DayReader.Read(until, Today(present, call)) is { } date ? await ChangeAsync(call, subscription => Paused(subscription, date, call.Now), cancellationToken)
            : Only(WhyNot(WhyNoDay(until)));
    }

    private async Task<IReadOnlyList<ChatReply>> ResumeAsync(ChatCall call, CancellationToken cancellationToken) => Only(await ResumedAsync(call, cancellationToken) with { Edits = false });

    private async Task<ChatReply> ResumedAsync(ChatCall call, CancellationToken cancellationToken) =>
        await subscriptions.FindAsync(call.Input.Chat, cancellationToken) is { } present && !PromptClock.Knows(present.Schedule.Zone)
            ? DailyCards.AskPlace()
            : await EditAsync(call, subscription => Resumed(subscription, call.Now), changed => Card(changed, call), cancellationToken);

    private async Task<IReadOnlyList<ChatReply>> OffAsync(ChatCall call, CancellationToken cancellationToken) =>
        Only(await subscriptions.RemoveAsync(call.Input.Chat, cancellationToken) ? DailyCards.Off() : DailyCards.None(IsGroup(call)));

    private async Task<IReadOnlyList<ChatReply>> PressAsync(ChatCall call, CancellationToken cancellationToken)
    {
        if (await subscriptions.FindAsync(call.Input.Chat, cancellationToken) is not { } present)
        {
            return Only(DailyCards.None(IsGroup(call)));
        }

        var (act, detail) = (call.Token!.Subject, call.Token.Detail);
        var number = int.TryParse(detail, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var given) ? given : -1;
        return (act, detail.Length) switch
        {
            ("days", 0) => Only(DailyCards.Days(present)),
            ("days", _) when number is >= 1 and <= (int)Weekdays.All => Only(await EditAsync(call, subscription => Rescheduled(subscription, (Weekdays)number, call.Now), DailyCards.Days, cancellationToken)),
            ("days", _) when number == 0 => Only(DailyCards.Days(present) with { Text = ReplyText.OfParagraphs("One day must stay. To get none, turn the prompts off: /daily off") }),
            ("focus", 0) => Only(DailyCards.Focus(present)),
            ("focus", _) when number >= 0 && number < PromptWords.Focuses.Count => Only(await EditAsync(call, subscription => subscription with { Focus = PromptWords.Focuses[number].Focus }, changed => Card(changed, call), cancellationToken)),
            ("without", 0) => Only(DailyCards.Without(present)),
            ("without", _) when number is >= 0 and < (int)LeftOut.All => Only(await EditAsync(call, subscription => subscription with { Without = (LeftOut)number }, DailyCards.Without, cancellationToken)),
            ("without", _) when number == (int)LeftOut.All => Only(DailyCards.Without(present) with { Text = ReplyText.OfParagraphs("One position must stay, or there is nothing that I could send.") }),
            ("pause", 0) => Only(DailyCards.Pause(Today(present, call))),
            ("pause", _) when detail == "open" => Only(await EditAsync(call, subscription => Paused(subscription, DateOnly.MaxValue, call.Now), changed => Card(changed, call), cancellationToken)),
            ("pause", _) when DateIn(detail, present, call) is { } until => Only(await EditAsync(call, subscription => Paused(subscription, until, call.Now), changed => Card(changed, call), cancellationToken)),
            ("resume", _) => Only(await ResumedAsync(call, cancellationToken)),
            ("off", 0) => Only(DailyCards.AskOff() with { Edits = true }),
            ("off", _) when detail == "yes" => Only((await OffAsync(call, cancellationToken))[0] with { Edits = true }),
            _ => Only(Card(present, call) with { Edits = true }),
        };
    }

    private async Task<IReadOnlyList<ChatReply>> OpenAsync(ChatCall call, CancellationToken cancellationToken)
    {
        var chosen = DailyChoice.Read(call.Token!)
            ?? (await subscriptions.FindAsync(call.Input.Chat, cancellationToken) is { } present ? DailyChoice.Of(present) : null);
        return Only(new ChatReply(ReplyText.OfParagraphs("When should they come? And where are you?"))
        {
            Form = chosen is null ? SetForm.Open(new Dictionary<string, string>()) : SetForm.Open(chosen.ToToken(DailyCards.Set), Filled(chosen)),
        });
    }

    /// <summary>What stands in the form before the person writes.</summary>
    private static Dictionary<string, string> Filled(DailyChoice choice) => new(StringComparer.Ordinal)
    {
        [DailyReading.Time] = choice.Time is { } time ? PromptWords.Of(time) : "",
        [DailyReading.Place] = choice.Zone.Length > 0 ? ZoneFinder.LabelOf(choice.Zone) : "",
    };

    private Task<IReadOnlyList<ChatReply>> OpenUntilAsync(ChatCall call, CancellationToken cancellationToken) =>
        Replies.Of(WhyNot("Until when? For example 1 June, monday, or two weeks.") with { Form = UntilForm.Open() });

    private async Task<IReadOnlyList<ChatReply>> SubmitUntilAsync(ChatCall call, CancellationToken cancellationToken)
    {
        if (await subscriptions.FindAsync(call.Input.Chat, cancellationToken) is not { } present)
        {
            return Only(DailyCards.None(IsGroup(call)));
        }

        return DayReader.Read(call.Value(UntilOption), Today(present, call)) is { } date
            ? await ChangeAsync(call, subscription => Paused(subscription, date, call.Now), cancellationToken)
            : Only(WhyNot(WhyNoDay(call.Value(UntilOption))) with { Form = UntilForm.Open(call.Values) });
    }

    private async Task<IReadOnlyList<ChatReply>> ChangeAsync(ChatCall call, Func<Subscription, Subscription> change, CancellationToken cancellationToken) =>
        Only(await EditAsync(call, change, changed => Card(changed, call), cancellationToken) with { Edits = false });

    private async Task<ChatReply> EditAsync(ChatCall call, Func<Subscription, Subscription> change, Func<Subscription, ChatReply> show, CancellationToken cancellationToken) =>
        await subscriptions.ChangeAsync(call.Input.Chat, change, cancellationToken) is { } changed ? show(changed) with { Edits = true } : DailyCards.None(IsGroup(call));

    private static Subscription Rescheduled(Subscription subscription, Weekdays days, DateTimeOffset now) =>
        (subscription with { Schedule = subscription.Schedule with { Days = days } }).NextAfter(now);

    private static Subscription Paused(Subscription subscription, DateOnly until, DateTimeOffset now) => (subscription with { PausedUntil = until }).NextAfter(now);

    private static Subscription Resumed(Subscription subscription, DateTimeOffset now) => (subscription with { PausedUntil = null, End = null, EndIsTold = false }).NextAfter(now);

    private static ChatReply Card(Subscription subscription, ChatCall call, string? above = null) =>
        DailyCards.Of(subscription, new PromptShelf(call.Adviser.Library, DateOnly.FromDateTime(call.Now.UtcDateTime)), call.Now, above);

    private static ChatReply Shown(Subscription? present, ChatCall call) => present is null ? DailyCards.Invite(IsGroup(call)) : Card(present, call);

    private static bool IsTime(string text) => ClockTimeReader.Read(text) is not null || DailyWords.Read(text) is not null;

    private static DateOnly? DateIn(string detail, Subscription present, ChatCall call) =>
        PromptCards.DateOf(detail) is { } date && date > Today(present, call) && date <= Today(present, call).AddDays(DayReader.Farthest) ? date : null;

    private static DateOnly Today(Subscription subscription, ChatCall call) =>
        PromptClock.Knows(subscription.Schedule.Zone) ? PromptClock.DateOf(call.Now, subscription.Schedule.Zone) : DateOnly.FromDateTime(call.Now.UtcDateTime);

    private static string WhyNoDay(string text) => $"I cannot read \"{text}\" as a coming day, within a year. Write it like 1 June, monday, or two weeks.";

    private static ChatReply WhyNot(string why) => new(ReplyText.OfParagraphs(why));

    private static bool IsGroup(ChatCall call) => call.Input.Place == ChatPlaces.Group;

    private static ChatHandler ForThoseWhoMay(ChatHandler handler) =>
        (call, cancellationToken) => IsGroup(call) && !call.Input.IsModerator ? Replies.Of(WhyNot(NotYours)) : handler(call, cancellationToken);

    private static IReadOnlyList<ChatReply> Only(ChatReply reply) => [reply];

    private static IEnumerable<ChatChoice> Propose(IEnumerable<string> values, string typed) =>
        values.Where(value => value.StartsWith(typed, StringComparison.OrdinalIgnoreCase)).Select(value => new ChatChoice(value, value));
}
