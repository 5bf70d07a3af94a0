using HipBot.Engine.Chat;
using HipBot.Engine.Chat.Catalogue;
using HipBot.Engine.Chat.Texts;
using HipBot.Engine.DailyPrompts.Scheduling;

namespace HipBot.Engine.DailyPrompts.Progress;

/// <summary>Shows on which days a person did something: <c>/progress</c>. There is nothing to lose, and it can be turned off.</summary>
/// <param name="done">What was done on which day.</param>
/// <param name="subscriptions">Who gets prompts; whose clock says which day it is.</param>
public sealed class ProgressFeature(IDoneDays done, ISubscriptions subscriptions) : IChatFeature
{
    /// <inheritdoc />
    public void Register(ChatCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        catalogue.Add(new ChatCommand("progress", "On how many days you did something. Nothing to lose.", ShowAsync) { Opens = FirstReply.Private });
        catalogue.Add(new ChatCommand("progress off", "Count no days, and remove those that were counted.", (call, stop) => CountAsync(call, isOn: false, stop)) { Opens = FirstReply.Private });
        catalogue.Add(new ChatCommand("progress on", "Count the days again.", (call, stop) => CountAsync(call, isOn: true, stop)) { Opens = FirstReply.Private });
    }

    private async Task<IReadOnlyList<ChatReply>> ShowAsync(ChatCall call, CancellationToken cancellationToken)
    {
        var zone = (await subscriptions.OfPersonAsync(call.Input.Person, cancellationToken))?.Schedule.Zone;
        var today = zone is not null && PromptClock.Knows(zone) ? PromptClock.DateOf(call.Now, zone) : DateOnly.FromDateTime(call.Now.UtcDateTime);
        if (await done.OfAsync(call.Input.Person, today.AddDays(-7 * ProgressSummary.Weeks), cancellationToken) is not { } days)
        {
            return [new ChatReply(ReplyText.OfParagraphs("Days are not counted for you, as you wished. /progress on counts them again."))];
        }

        var summary = new ProgressSummary(today, days);
        return
        [
            new ChatReply(ReplyText.OfParagraphs(summary.Sentence, days.Count == 0 ? "\"Done\" below a daily prompt counts its day." : null, "To have no days counted: /progress off"))
            {
                Picture = new ChatPicture("progress.png", ProgressChart.Draw(summary), summary.Alt),
            },
        ];
    }

    private async Task<IReadOnlyList<ChatReply>> CountAsync(ChatCall call, bool isOn, CancellationToken cancellationToken)
    {
        await done.CountAsync(call.Input.Person, isOn, cancellationToken);
        return [new ChatReply(ReplyText.OfParagraphs(isOn ? "\"Done\" below a daily prompt counts its day again." : "Done. No days are counted, and those that were are removed. /progress on counts them again."))];
    }
}
