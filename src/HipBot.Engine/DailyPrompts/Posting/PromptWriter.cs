using HipBot.Engine.Chat;
using HipBot.Engine.Content;
using HipBot.Engine.DailyPrompts.Decks;
using HipBot.Engine.DailyPrompts.Delivering;

namespace HipBot.Engine.DailyPrompts.Posting;

/// <summary>Writes what a delivery says, with what the bot knows at that moment.</summary>
/// <param name="subscriptions">Who gets prompts.</param>
/// <param name="recent">What was last spoken of.</param>
/// <param name="library">Gives what the bot knows now.</param>
/// <param name="time">The clock.</param>
public sealed class PromptWriter(ISubscriptions subscriptions, RecentTalks recent, Func<Library> library, TimeProvider time)
{
    /// <summary>The card of a delivery; null where there is nothing to say.</summary>
    public async Task<ChatReply?> WriteAsync(Delivery delivery, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(delivery);

        // Beside a warning sign nobody is told to move: today's is left out.
        if (delivery.Person is { } person && recent.Of(person, delivery.Chat) is { HasSign: true })
        {
            return null;
        }

        var known = library();
        var prompt = known.Prompts.GetValueOrDefault(delivery.Prompt) ?? await InsteadOfAsync(delivery, known, cancellationToken);
        return prompt is null ? null : PromptCards.Of(delivery, prompt, known);
    }

    /// <summary>A prompt may leave the content between the moment that it is chosen and the moment that it is sent.</summary>
    private async Task<DailyPrompt?> InsteadOfAsync(Delivery delivery, Library known, CancellationToken cancellationToken) =>
        await subscriptions.FindAsync(delivery.Chat, cancellationToken) is { } subscription
            ? PromptTick.Draw(subscription, delivery.Date, new PromptShelf(known, DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime)))?.Prompt
            : null;
}
