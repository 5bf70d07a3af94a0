using System.Text.Json.Nodes;
using HipBot.Loopback.Telegram.Http;
using HipBot.Loopback.Telegram.People;

namespace HipBot.Loopback.Telegram.Messages;

/// <summary>The presses that may still be answered. Used under the lock of the world.</summary>
internal sealed class PressDesk(World world)
{
    private readonly Dictionary<string, Press> _open = [];
    private readonly Queue<Press> _order = new();
    private long _next = 4_000_000_000_000_000_001;

    public Press Open(Person person, IPressable message, string data)
    {
        DropOld();
        var press = new Press(world, $"{_next++}", person, data);
        _open[press.Id] = press;
        _order.Enqueue(press);
        var query = new JsonObject { ["id"] = press.Id, ["from"] = person.Account.ToJson() };
        message.WriteTo(query);
        query["chat_instance"] = $"{person.Id * 31}";
        query["data"] = data;
        world.Updates.Add("callback_query", query, $"press {person.Id}", TimeSpan.FromSeconds(150));
        return press;
    }

    /// <summary>Takes the one answer to a press.</summary>
    public void Close(string id, PressAnswer answer)
    {
        DropOld();
        if (!_open.Remove(id, out var press))
        {
            throw ApiRefusalException.BadRequest(World.QueryTooOld);
        }

        press.TakeAnswer(answer);
    }

    private void DropOld()
    {
        while (_order.TryPeek(out var oldest) && (oldest.Answer is not null || world.Time.GetUtcNow() - oldest.At > world.Options.PressLifetime))
        {
            _open.Remove(oldest.Id);
            _order.Dequeue();
        }
    }
}
