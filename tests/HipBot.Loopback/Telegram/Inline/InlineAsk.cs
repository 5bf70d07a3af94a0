using HipBot.Loopback.Telegram.People;

namespace HipBot.Loopback.Telegram.Inline;

/// <summary>A person typed <c>@bot</c> and some words into a chat.</summary>
public sealed class InlineAsk
{
    private readonly World _world;

    internal InlineAsk(World world, string id, Person person, string query)
    {
        (_world, Id, Person, Query, At) = (world, id, person, query, world.Time.GetUtcNow());
    }

    /// <summary>The id of the query.</summary>
    public string Id { get; }

    /// <summary>Who asks.</summary>
    public Person Person { get; }

    /// <summary>The words behind the name.</summary>
    public string Query { get; }

    /// <summary>When, on the server's clock.</summary>
    public DateTimeOffset At { get; }

    /// <summary>The bot's answer, once there is one.</summary>
    public InlineAnswer? Answer { get; private set; }

    /// <summary>Waits for the bot's answer.</summary>
    /// <exception cref="TimeoutException">There was none.</exception>
    public Task<InlineAnswer> AnsweredAsync(CancellationToken cancellationToken) =>
        _world.Watchers.UntilAsync(() => Answer, $"answer to the inline query \"{Query}\"", cancellationToken);

    internal void TakeAnswer(InlineAnswer answer)
    {
        Answer = answer;
        _world.Watchers.Pulse();
    }
}
