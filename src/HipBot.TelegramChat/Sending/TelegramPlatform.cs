using HipBot.Engine.Chat;
using HipBot.Engine.DailyPrompts;
using HipBot.Engine.DailyPrompts.Delivering;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;

namespace HipBot.TelegramChat.Sending;

/// <summary>Sends daily prompts on Telegram. Telegram takes no idempotency key.</summary>
internal sealed class TelegramPlatform(TelegramOutlet outlet, int aSecond) : IDeliveryPlatform
{
    /// <inheritdoc />
    public string Name => TelegramKeys.Platform;

    /// <inheritdoc />
    public DeliveryPace Pace { get; } = new(aSecond, TimeSpan.FromSeconds(1));

    /// <inheritdoc />
    public async Task<DeliveryOutcome> SendAsync(Delivery delivery, ChatReply reply, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(delivery);
        return TelegramKeys.AddressOf(delivery.Chat) is not { } to
            ? new DeliveryOutcome.Never(SubscriptionEnd.Unreadable)
            : await outlet.SendAsync(to, reply, TimeSpan.Zero, cancellationToken) switch
            {
                CallOutcome<Message>.Done => new DeliveryOutcome.Sent(),
                CallOutcome<Message>.Refused refused => OutcomeOf(refused.Why, to),
                CallOutcome<Message>.Later later => new DeliveryOutcome.Later(later.After),
                _ => new DeliveryOutcome.Later(),
            };
    }

    /// <summary>What a refusal means for the chat, by the words of tdlib/telegram-bot-api: they are all that there is to go by.</summary>
    internal static DeliveryOutcome OutcomeOf(ApiRequestException refused, TelegramAddress to)
    {
        bool Says(params IEnumerable<string> words) => words.Any(word => refused.Message.Contains(word, StringComparison.OrdinalIgnoreCase));
        return refused switch
        {
            { Parameters.MigrateToChatId: { } moved } => new DeliveryOutcome.Moved(TelegramKeys.OfChat(to with { Chat = moved })),
            _ when Says("blocked by the user", "user is deactivated", "can't initiate conversation") => new DeliveryOutcome.Never(SubscriptionEnd.Blocked),
            _ when Says("bot was kicked", "chat not found", "bot is not a member", "group chat was deactivated", "message thread not found") => new DeliveryOutcome.Never(SubscriptionEnd.Removed),
            _ when Says("not enough rights", "have no rights", "CHAT_WRITE_FORBIDDEN", "TOPIC_CLOSED", "CHAT_RESTRICTED", "need administrator rights") => new DeliveryOutcome.Never(SubscriptionEnd.NotAllowed),
            _ when refused.ErrorCode == 403 => new DeliveryOutcome.Never(SubscriptionEnd.Removed),
            _ => new DeliveryOutcome.Later(),
        };
    }
}
