namespace HipBot.Loopback.Telegram.Limits;

/// <summary>What one chat may still take: a few at once, then one after each interval.</summary>
internal sealed class ChatAllowance(double burst)
{
    private double _left = burst;
    private DateTimeOffset _at;

    /// <summary>How long until so many messages may come.</summary>
    public TimeSpan WaitFor(int count, DateTimeOffset now, FloodLimits limits)
    {
        if (_at != default)
        {
            _left = Math.Min(limits.ChatBurst, _left + ((now - _at) / limits.ChatInterval));
        }

        _at = now;
        return limits.ChatInterval * Math.Max(0, Math.Min(count, limits.ChatBurst) - _left);
    }

    public void Take(int count) => _left -= count;
}
