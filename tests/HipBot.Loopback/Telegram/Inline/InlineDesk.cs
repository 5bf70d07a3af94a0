using System.Text.Json.Nodes;
using HipBot.Loopback.Telegram.Chats;
using HipBot.Loopback.Telegram.Http;
using HipBot.Loopback.Telegram.People;

namespace HipBot.Loopback.Telegram.Inline;

/// <summary>The inline queries that may still be answered, and what was sent through inline mode. Used under the lock of the world.</summary>
internal sealed class InlineDesk(World world)
{
    private readonly Dictionary<string, InlineAsk> _open = [];
    private readonly Dictionary<string, InlineMessage> _messages = [];
    private long _next = 5_000_000_000_000_000_001;

    public InlineMessage? Find(string id) => _messages.GetValueOrDefault(id);

    public InlineAsk Open(Person person, string query, string offset, string? chatType)
    {
        var ask = new InlineAsk(world, $"{_next++}", person, query);
        _open[ask.Id] = ask;
        var json = new JsonObject { ["id"] = ask.Id, ["from"] = person.Account.ToJson(), ["query"] = query, ["offset"] = offset };
        if (chatType is not null)
        {
            json["chat_type"] = chatType;
        }

        world.Updates.Add("inline_query", json, $"inline {person.Id}", TimeSpan.FromSeconds(30));
        return ask;
    }

    /// <summary>Takes the one answer to a query.</summary>
    public void Close(string id, InlineAnswer answer)
    {
        if (!_open.Remove(id, out var ask) || world.Time.GetUtcNow() - ask.At > world.Options.InlineQueryLifetime)
        {
            throw ApiRefusalException.BadRequest(World.QueryTooOld);
        }

        ask.TakeAnswer(answer);
    }

    /// <summary>Sends a result: into a chat that the bot can see, or one that it cannot.</summary>
    public InlineMessage Choose(InlineAsk ask, InlineResult result, Room? into)
    {
        var message = new InlineMessage(world, $"AgAAAI{_next++:x}", result.Content, into?.AddViaBot(ask.Person, result.Content));
        var hasButtons = result.Content.Rows.Count > 0;
        if (hasButtons)
        {
            _messages[message.Id] = message;
        }

        if (world.Options.HasInlineFeedback)
        {
            var chosen = new JsonObject { ["result_id"] = result.Id, ["from"] = ask.Person.Account.ToJson(), ["query"] = ask.Query };
            if (hasButtons)
            {
                chosen["inline_message_id"] = message.Id;
            }

            world.Updates.Add("chosen_inline_result", chosen, $"chosen {ask.Person.Id}", TimeSpan.FromMinutes(10));
        }

        return message;
    }
}
