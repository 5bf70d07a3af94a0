using System.Collections.Concurrent;
using HipBot.TelegramChat.Sending;
using Telegram.Bot;
using Telegram.Bot.Types;

namespace HipBot.TelegramChat.Receiving;

/// <summary>Who may moderate: the administrators of a group, asked of Telegram and remembered for some minutes, and those whom the operator named. Where Telegram does not say, nobody.</summary>
internal sealed class Administrators(ITelegramBotClient client, TelegramGate gate, IReadOnlySet<long> everywhere, TimeProvider time)
{
    private const int MostRemembered = 5_000;

    private static readonly TimeSpan Remembered = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<long, (IReadOnlySet<long> Persons, DateTimeOffset Until)> _known = new();

    /// <summary>Whether a person may moderate in a chat.</summary>
    public async Task<bool> IncludeAsync(TelegramPerson person, TelegramAddress at, CancellationToken cancellationToken)
    {
        if (person.SpeaksForChat || everywhere.Contains(person.Id))
        {
            return true;
        }

        return at.IsGroup && (await OfAsync(at.Chat, cancellationToken)).Contains(person.Id);
    }

    private async Task<IReadOnlySet<long>> OfAsync(long chat, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (_known.TryGetValue(chat, out var known) && known.Until > now)
        {
            return known.Persons;
        }

        if (await gate.CallAsync(chat, () => client.GetChatAdministrators(chat, cancellationToken: cancellationToken), cancellationToken) is not CallOutcome<ChatMember[]>.Done done)
        {
            return new HashSet<long>();
        }

        if (_known.Count >= MostRemembered)
        {
            _known.Clear();
        }

        var persons = done.Value.Select(member => member.User.Id).ToHashSet();
        _known[chat] = (persons, now + Remembered);
        return persons;
    }
}
