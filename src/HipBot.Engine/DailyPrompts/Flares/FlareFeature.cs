using HipBot.Engine.Answers;
using HipBot.Engine.Chat;
using HipBot.Engine.Chat.Asking;
using HipBot.Engine.Chat.Catalogue;
using HipBot.Engine.Chat.Texts;
using HipBot.Engine.DailyPrompts.Scheduling;
using HipBot.Engine.DailyPrompts.Subscribing;

namespace HipBot.Engine.DailyPrompts.Flares;

/// <summary>
/// For bad days: <c>/flare</c> says what to watch for and what helps, and makes the prompts gentle for a while, or pauses them. They come back
/// step by step. What is kept is a date until which prompts are gentle, and nothing of what hurts.
/// </summary>
/// <param name="subscriptions">Who gets prompts.</param>
public sealed class FlareFeature(ISubscriptions subscriptions) : IChatFeature
{
    private const string Flare = "flare";
    private const string Gentle = "gentle";
    private const string Pause = "pause";
    private const string Better = "better";

    /// <summary>The topic whose short answer lists the signs with which one gets help at once.</summary>
    private const string Signs = "emergency-signs";

    /// <summary>The topic that says what helps in a flare.</summary>
    private const string Plan = "flare-up-plan";

    /// <summary>The routine for a sore back.</summary>
    private const string Routine = "sore-back-gentle-6";

    private const int Week = 7;

    /// <inheritdoc />
    public void Register(ChatCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        catalogue.Add(new ChatCommand(Flare, "For bad days: what to watch for, and gentle prompts or none for a while.", ShowAsync) { Opens = FirstReply.Private });
        catalogue.Add(new ChatButtonAction(Flare, ChooseAsync) { Opens = FirstReply.Private });
    }

    private async Task<IReadOnlyList<ChatReply>> ShowAsync(ChatCall call, CancellationToken cancellationToken)
    {
        var library = call.Adviser.Library;
        var present = await FindAsync(call, cancellationToken);
        return
        [
            new ChatReply(ReplyText.Of(
                library.Topics.TryGetValue(Signs, out var signs) ? new TextBlock.Quoted(signs.ShortAnswer) : new TextBlock.Paragraph(AnswerText.InAnEmergency),
                new TextBlock.Paragraph("None of these? Then this may help:"),
                library.Topics.TryGetValue(Plan, out var plan) ? new TextBlock.Quoted(plan.ShortAnswer) : null,
                present is null ? null : new TextBlock.Paragraph(QuestionOf(present, call))))
            {
                Buttons =
                [
                    .. present is null ? [] : ButtonsOf(present, call),
                    .. plan is null ? (ChatButton[])[] : [ItemButtons.Of(Plan, library)],
                    .. library.Routines.ContainsKey(Routine) ? [ItemButtons.Of(Routine, library)] : (ChatButton[])[],
                ],
            },
        ];
    }

    private static string QuestionOf(Subscription present, ChatCall call) => IsGentle(present, call)
        ? $"Your daily prompts are gentle until {PromptWords.Of(present.GentleUntil!.Value)}. Should that change?"
        : "What should I do with your daily prompts? Afterwards they come back step by step: easy ones for a week, then middle ones, then all.";

    private static IEnumerable<ChatButton> ButtonsOf(Subscription present, ChatCall call)
    {
        yield return Button(Gentle, "1", "Gentle for a week");
        yield return Button(Gentle, "2", "Gentle for two weeks");
        yield return Button(Pause, "1", "Pause for a week");

        // That button acts on the prompts of the chat that it is pressed in, and those of a group are not the person's.
        if (present.Chat == call.Input.Chat)
        {
            yield return DailyCards.Button(Pause, "", "Pause for longer");
        }

        if (IsGentle(present, call))
        {
            yield return Button(Better, "", "I am better");
        }
    }

    private async Task<IReadOnlyList<ChatReply>> ChooseAsync(ChatCall call, CancellationToken cancellationToken)
    {
        var (act, weeks) = (call.Token!.Subject, call.Token.Detail switch { "1" => 1, "2" => 2, _ => 0 });
        if (await FindAsync(call, cancellationToken) is not { } present)
        {
            return [Said("You have no daily prompts now. /daily turns them on.")];
        }

        var today = Today(present, call);
        return (act, weeks) switch
        {
            (Gentle, > 0) => await ChangeAsync(subscription => subscription with { GentleUntil = EndOf(weeks) }),
            (Pause, > 0) => await ChangeAsync(subscription => Paused(subscription, EndOf(weeks))),

            // A press that comes late must not make easy what is as usual again.
            (Better, _) when IsGentle(present, call) => await ChangeAsync(subscription => subscription with { GentleUntil = today }),
            (Better, _) => [Said("Your daily prompts are not held to gentle ones now. Well done.")],
            _ => [Said("I do not know that choice. Send /flare again to see what I can do.")],
        };

        DateOnly EndOf(int count) => today.AddDays((count * Week) + 1);

        async Task<IReadOnlyList<ChatReply>> ChangeAsync(Func<Subscription, Subscription> change) =>
            await subscriptions.ChangeAsync(present.Chat, subscription => change(subscription).NextAfter(call.Now), cancellationToken) is { } changed
                ? [Said(WhatCome(changed, today)) with { Edits = true }]
                : [Said("You have no daily prompts now. /daily turns them on.")];
    }

    /// <summary>A pause that is longer already stays as long; after it, it begins with easy ones.</summary>
    private static Subscription Paused(Subscription subscription, DateOnly until) =>
        subscription.PausedUntil is { } longer && longer > until
            ? subscription with { GentleUntil = longer == DateOnly.MaxValue ? until : longer }
            : subscription with { GentleUntil = until, PausedUntil = until };

    private static string WhatCome(Subscription changed, DateOnly today) => (changed.PausedUntil, changed.GentleUntil!.Value) switch
    {
        ({ } paused, _) when paused == DateOnly.MaxValue => "Nothing comes until you turn your prompts on again with /daily resume. Get well.",
        ({ } paused, var gentle) when paused > today && paused < gentle => $"Nothing comes until {PromptWords.Of(paused)}, then only gentle ones until {PromptWords.Of(gentle)}. Get well.",
        ({ } paused, var gentle) when paused > today => $"Nothing comes until {PromptWords.Of(paused)}.{(paused == gentle ? " Then it begins with easy ones." : "")} Get well.",
        (_, var gentle) when gentle > today => $"Until {PromptWords.Of(gentle)} only gentle ones come, and easy ones for a while after it. Better sooner? Send /flare again. Get well.",
        _ => "Good to hear. Easy ones come for a week, then middle ones, then all.",
    };

    private static bool IsGentle(Subscription subscription, ChatCall call) => subscription.GentleUntil > Today(subscription, call);

    private static DateOnly Today(Subscription subscription, ChatCall call) => PromptClock.DateOf(call.Now, subscription.Schedule.Zone);

    /// <summary>The person's own subscription, where it runs; that of a group is not theirs to change here.</summary>
    private async Task<Subscription?> FindAsync(ChatCall call, CancellationToken cancellationToken) =>
        await subscriptions.OfPersonAsync(call.Input.Person, cancellationToken) is { End: null } present && PromptClock.Knows(present.Schedule.Zone) ? present : null;

    private static ChatReply Said(string text) => new(ReplyText.OfParagraphs(text)) { IsPrivate = true };

    private static ChatButton Button(string act, string detail, string label) => ChatButton.Of(new ButtonToken(Flare, act, detail), label);
}
