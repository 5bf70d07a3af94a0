using HipBot.Engine.Chat;
using HipBot.Engine.Chat.Texts;
using HipBot.Engine.DailyPrompts.Subscribing;

namespace HipBot.Engine.DailyPrompts.Posting;

/// <summary>Tells a person who comes back that their prompts ended, once.</summary>
/// <param name="subscriptions">Who gets prompts.</param>
/// <param name="recent">What was last spoken of.</param>
public sealed class EndedNote(ISubscriptions subscriptions, RecentTalks recent) : IReturnNote
{
    /// <inheritdoc />
    public async Task<ChatReply?> TakeAsync(ChatInput input, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(input);
        if (input.Place != ChatPlaces.Direct || recent.Of(input) is { HasSign: true }
            || await subscriptions.FindAsync(input.Chat, cancellationToken) is not { End: { } end, EndIsTold: false } ended
            || !await subscriptions.ChangeAsync(ended with { EndIsTold = true }, cancellationToken))
        {
            return null;
        }

        // Who asks for them has just been told.
        if (input.Act is ChatAct.Command { Name: var name } && name.Split(' ')[0] == DailyCards.Daily)
        {
            return null;
        }

        return new ChatReply(ReplyText.OfParagraphs($"{DailyCards.WhyEnded(end)} You can turn them on again."))
        {
            Buttons = [DailyCards.Button("resume", "", "Turn on again"), DailyCards.Button("off", "yes", "Leave them off")],
        };
    }
}
