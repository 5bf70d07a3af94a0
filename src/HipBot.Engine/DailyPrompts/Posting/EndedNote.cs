using HipBot.Engine.Chat;
using HipBot.Engine.Chat.Texts;
using HipBot.Engine.DailyPrompts.Subscribing;

namespace HipBot.Engine.DailyPrompts.Posting;

/// <summary>Tells a person who comes back that their prompts ended, once.</summary>
/// <param name="subscriptions">Who gets prompts.</param>
public sealed class EndedNote(ISubscriptions subscriptions) : IReturnNote
{
    /// <inheritdoc />
    public async Task<ChatReply?> TakeAsync(ChatInput input, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(input);
        if (input.Place != ChatPlaces.Direct
            || await subscriptions.FindAsync(input.Chat, cancellationToken) is not { End: { } end, EndIsTold: false } ended
            || !await subscriptions.ChangeAsync(ended with { EndIsTold = true }, cancellationToken))
        {
            return null;
        }

        return new ChatReply(ReplyText.OfParagraphs($"{DailyCards.WhyEnded(end)} You can turn them on again."))
        {
            Buttons = [DailyCards.Button("resume", "", "Turn on again"), DailyCards.Button("off", "yes", "Leave them off")],
        };
    }
}
