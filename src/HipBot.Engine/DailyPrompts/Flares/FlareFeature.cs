using System.Globalization;
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
                new TextBlock.Paragraph("Is none of that there? Then this may help:"),
                library.Topics.TryGetValue(Plan, out var plan) ? new TextBlock.Quoted(plan.ShortAnswer) : null,
                present is null ? null : new TextBlock.Paragraph("What should I do with your daily prompts? Afterwards they come back step by step: easy ones for a week, then middle ones, then all.")))
            {
                Buttons =
                [
                    .. present is null
                        ? (ChatButton[])[]
                        :
                        [
                            Button(Gentle, 1, "Gentle for a week"),
                            Button(Gentle, 2, "Gentle for two weeks"),
                            Button(Pause, 1, "Pause for a week"),
                            DailyCards.Button(Pause, "", "Pause for longer"),
                        ],
                    .. plan is null ? (ChatButton[])[] : [ItemButtons.Of(Plan, library)],
                    .. library.Routines.ContainsKey(Routine) ? [ItemButtons.Of(Routine, library)] : (ChatButton[])[],
                ],
            },
        ];
    }

    private async Task<IReadOnlyList<ChatReply>> ChooseAsync(ChatCall call, CancellationToken cancellationToken)
    {
        var isPause = call.Token!.Subject == Pause;
        if ((!isPause && call.Token.Subject != Gentle)
            || !int.TryParse(call.Token.Detail, NumberStyles.None, CultureInfo.InvariantCulture, out var weeks) || weeks is < 1 or > 2
            || await FindAsync(call, cancellationToken) is not { } present || !PromptClock.Knows(present.Schedule.Zone))
        {
            return [new ChatReply(ReplyText.OfParagraphs("You have no daily prompts. /daily turns them on.")) { IsPrivate = true }];
        }

        var until = PromptClock.DateOf(call.Now, present.Schedule.Zone).AddDays((weeks * Week) + 1);
        await subscriptions.ChangeAsync(
            present.Chat,
            subscription => (subscription with { GentleUntil = until, PausedUntil = isPause ? until : subscription.PausedUntil }).NextAfter(call.Now),
            cancellationToken);
        return
        [
            new ChatReply(ReplyText.OfParagraphs(
                isPause
                    ? $"Nothing comes until {PromptWords.Of(until)}. Then it begins with easy ones. Get well."
                    : $"Until {PromptWords.Of(until)} only gentle ones come, and easy ones for a while after it. Get well.",
                "/daily shows and changes it."))
            {
                Edits = true,
            },
        ];
    }

    /// <summary>The person's own subscription; that of a group is not theirs to change here.</summary>
    private Task<Subscription?> FindAsync(ChatCall call, CancellationToken cancellationToken) => subscriptions.OfPersonAsync(call.Input.Person, cancellationToken);

    private static ChatButton Button(string act, int weeks, string label) => ChatButton.Of(new ButtonToken(Flare, act, weeks.ToString(CultureInfo.InvariantCulture)), label);
}
