using System.Globalization;
using HipBot.Engine.Chat;
using HipBot.Engine.Chat.Catalogue;
using HipBot.Engine.Chat.Texts;
using HipBot.Engine.DailyPrompts.Delivering;
using HipBot.Engine.DailyPrompts.Progress;
using HipBot.Engine.DailyPrompts.Scheduling;
using HipBot.Engine.DailyPrompts.Subscribing;

namespace HipBot.Engine.DailyPrompts.Posting;

/// <summary>The buttons below a prompt: done, later, and not today.</summary>
/// <param name="subscriptions">Who gets prompts.</param>
/// <param name="outbox">What is to be sent.</param>
/// <param name="done">What was done on which day.</param>
/// <param name="options">How prompts are sent.</param>
public sealed class PromptFeature(ISubscriptions subscriptions, IOutbox outbox, IDoneDays done, PromptOptions options) : IChatFeature
{
    /// <summary>A prompt that is older counts for nothing any more, in days.</summary>
    private const int StillCounts = 7;

    private static readonly TimeSpan Later = TimeSpan.FromHours(1);

    /// <inheritdoc />
    public void Register(ChatCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        catalogue.Add(new ChatButtonAction(PromptCards.Done, DoneAsync) { Opens = FirstReply.Private });
        catalogue.Add(new ChatButtonAction(PromptCards.NotToday, NotTodayAsync) { Opens = FirstReply.Private });
        catalogue.Add(new ChatButtonAction(PromptCards.Snooze, SnoozeAsync) { Opens = FirstReply.Private });
    }

    private async Task<IReadOnlyList<ChatReply>> DoneAsync(ChatCall call, CancellationToken cancellationToken)
    {
        var date = PromptCards.DateOf(call.Token!.Detail);
        var today = await TodayAsync(call, date, cancellationToken);
        if (date is not { } day || day > today || day < today.AddDays(-StillCounts))
        {
            return [Said("That prompt is not from the last days, so I do not count it. Well done all the same.")];
        }

        await done.AddAsync(call.Input.Person, day, cancellationToken);
        await RemoveSnoozesAsync(call, cancellationToken);
        var days = await done.OfAsync(call.Input.Person, today.AddDays(-ProgressSummary.Weeks * 7), cancellationToken);
        return [Answer(call, days is null ? "Well done." : $"Well done. {new ProgressSummary(today, days).Sentence}")];
    }

    private async Task<IReadOnlyList<ChatReply>> NotTodayAsync(ChatCall call, CancellationToken cancellationToken)
    {
        await RemoveSnoozesAsync(call, cancellationToken);
        return [Answer(call, "All right, not today.")];
    }

    private async Task<IReadOnlyList<ChatReply>> SnoozeAsync(ChatCall call, CancellationToken cancellationToken)
    {
        if (call.Token!.Detail.Split('-') is not [var date, var number]
            || PromptCards.DateOf(date) is not { } day
            || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var times) || times >= PromptCards.MostSnoozes
            || await subscriptions.FindAsync(call.Input.Chat, cancellationToken) is not { } subscription || subscription.Id != call.Token.Subject
            || !PromptClock.Knows(subscription.Schedule.Zone))
        {
            return [Said("I can no longer put that one off. /daily shows when the next one comes.")];
        }

        var schedule = subscription.Schedule;
        var key = Enumerable.Range(0, times).Aggregate(Delivery.KeyOf(subscription.Id, day), (before, _) => Delivery.KeyOfSnooze(before));
        if (PromptClock.DateOf(call.Now, schedule.Zone) != day || await outbox.FindAsync(key, cancellationToken) is not { } delivery)
        {
            return [Said("That one is of another day. /daily shows when the next one comes.")];
        }

        var due = call.Now + Later;
        var local = TimeOnly.FromDateTime(PromptClock.LocalOf(due, schedule.Zone));
        if (options.Quiet.Hold(local) && !options.Quiet.Hold(schedule.Time))
        {
            return [Said($"In an hour it is {PromptWords.Of(local)} at your place. I leave you in peace then; tomorrow is another day.")];
        }

        var snoozed = delivery with
        {
            Key = Delivery.KeyOfSnooze(key),
            Kind = DeliveryKind.Snooze,
            Due = due,
            Expires = options.Quiet.EndOf(due, schedule.Zone, options.Grace),
            State = DeliveryState.Waiting,
            Attempts = 0,
        };
        if (!await outbox.AddAsync(snoozed, cancellationToken) && await outbox.FindAsync(snoozed.Key, cancellationToken) is { } before)
        {
            if (before.State != DeliveryState.Waiting)
            {
                return [Said("You put that one off before, so it is not put off from here again. /daily shows when the next one comes.")];
            }

            local = TimeOnly.FromDateTime(PromptClock.LocalOf(before.Due, schedule.Zone));
        }

        return [Said($"I come back at {PromptWords.Of(local)}. Tomorrow's prompt stays where it is.")];
    }

    private async Task RemoveSnoozesAsync(ChatCall call, CancellationToken cancellationToken)
    {
        if (call.Input.Place == ChatPlaces.Direct && await subscriptions.FindAsync(call.Input.Chat, cancellationToken) is { } subscription)
        {
            await outbox.RemoveSnoozesAsync(subscription.Id, cancellationToken);
        }
    }

    /// <summary>The day that it is by the clock of the prompts of the chat. Where they were turned off meanwhile, the prompt's own day may be a day ahead of UTC.</summary>
    private async Task<DateOnly> TodayAsync(ChatCall call, DateOnly? date, CancellationToken cancellationToken)
    {
        if (await subscriptions.FindAsync(call.Input.Chat, cancellationToken) is { } subscription && PromptClock.Knows(subscription.Schedule.Zone))
        {
            return PromptClock.DateOf(call.Now, subscription.Schedule.Zone);
        }

        var today = DateOnly.FromDateTime(call.Now.UtcDateTime);
        return date == today.AddDays(1) ? today.AddDays(1) : today;
    }

    /// <summary>In a private chat the card stays, with what was said below it; in a group it is for all, so only the person hears it.</summary>
    private static ChatReply Answer(ChatCall call, string text)
    {
        var library = call.Adviser.Library;
        return call.Input.Place == ChatPlaces.Direct && library.Prompts.GetValueOrDefault(call.Token!.Subject) is { } prompt
            ? new ChatReply(PromptCards.TextOf(prompt, library).Then(ReplyText.OfParagraphs(text))) { Edits = true, Buttons = PromptCards.Leading(prompt, library) }
            : Said(text);
    }

    private static ChatReply Said(string text) => new(ReplyText.OfParagraphs(text));
}
