namespace HipBot.Loopback.Telegram.Updates;

/// <summary>An update that waits for the bot.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Json">The whole update.</param>
/// <param name="Queue">What must keep its order: a webhook gets one update of a queue after another.</param>
/// <param name="Expires">After this it is of no use to anyone.</param>
internal sealed record PendingUpdate(int Id, string Json, string Queue, DateTimeOffset Expires)
{
    /// <summary>How often a webhook has refused it.</summary>
    public int Failures { get; set; }

    /// <summary>Whether the webhook is left alone for a while before it is asked again.</summary>
    public bool IsResting { get; set; }
}
