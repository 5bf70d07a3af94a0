using HipBot.Loopback.Telegram.People;

namespace HipBot.Loopback.Telegram.Messages;

/// <summary>A person pressed a button; the wheel on it turns until the bot answers.</summary>
public sealed class Press
{
    private readonly World _world;

    internal Press(World world, string id, Person person, string data)
    {
        (_world, Id, Person, Data, At) = (world, id, person, data, world.Time.GetUtcNow());
    }

    /// <summary>The id of the callback query.</summary>
    public string Id { get; }

    /// <summary>Who pressed.</summary>
    public Person Person { get; }

    /// <summary>What came back to the bot.</summary>
    public string Data { get; }

    /// <summary>When, on the server's clock.</summary>
    public DateTimeOffset At { get; }

    /// <summary>The bot's answer, once there is one.</summary>
    public PressAnswer? Answer { get; private set; }

    /// <summary>Waits for the bot's answer.</summary>
    /// <exception cref="TimeoutException">There was none.</exception>
    public Task<PressAnswer> AnsweredAsync(CancellationToken cancellationToken) =>
        _world.Watchers.UntilAsync(() => Answer, $"answer to the press of {Person} ({Data})", cancellationToken);

    internal void TakeAnswer(PressAnswer answer)
    {
        Answer = answer;
        _world.Watchers.Pulse();
    }
}
