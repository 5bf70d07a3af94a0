namespace HipBot.Loopback.Telegram.Faults;

/// <summary>A fault that is switched on: which calls it strikes, and how long or how often.</summary>
internal sealed class FaultRule(Fault fault, string? method, long? chat, int? times)
{
    private int? _left = times;

    /// <summary>When it ends by itself.</summary>
    public DateTimeOffset? Ends { get; init; }

    /// <summary>Whether it strikes only calls that name a chat.</summary>
    public bool NeedsChat { get; init; }

    public bool IsOver(DateTimeOffset now) => _left <= 0 || Ends <= now;

    /// <summary>The fault for a call, if it strikes it. Counts.</summary>
    public Fault? Strike(string called, string? chatId, DateTimeOffset now)
    {
        var isMeant = (method is null || method == called) && (chat is null || chatId == $"{chat}") && (!NeedsChat || chatId is not null);
        if (!isMeant)
        {
            return null;
        }

        _left--;
        return Ends is { } end ? new Fault.TooManyRequests(Math.Max(1, (int)Math.Ceiling((end - now).TotalSeconds))) : fault;
    }
}
