using System.Collections.Concurrent;

namespace HipBot.Engine.Chat;

/// <summary>What was last spoken of, for each person and chat, in memory only. Safe for many threads.</summary>
/// <param name="time">The clock.</param>
public sealed class RecentTalks(TimeProvider time)
{
    /// <summary>How long a talk is remembered.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromMinutes(10);

    /// <summary>How many talks are remembered at most; the oldest go first.</summary>
    private const int Most = 10_000;

    private static readonly TimeSpan ForgetsAgain = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<string, Remembered> _talks = new(StringComparer.Ordinal);

    private long _forgotAt = time.GetTimestamp();

    /// <summary>What was last spoken of; null where nothing was, or too long ago.</summary>
    public RecentTalk? Of(ChatInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        return Of(input.Person, input.Chat);
    }

    /// <summary>What was last spoken of with a person in a chat; null where nothing was, or too long ago.</summary>
    public RecentTalk? Of(string person, string chat) =>
        _talks.TryGetValue(KeyOf(person, chat), out var remembered) && remembered.Until > time.GetUtcNow() ? remembered.Talk : null;

    /// <summary>Remembers what is spoken of.</summary>
    public void Remember(ChatInput input, RecentTalk talk)
    {
        if (_talks.Count >= Most || time.GetElapsedTime(_forgotAt) >= ForgetsAgain)
        {
            Forget();
        }

        _talks[KeyOf(input.Person, input.Chat)] = new Remembered(talk, time.GetUtcNow() + Kept);
    }

    /// <summary>Forgets what was spoken of with a person, in every chat.</summary>
    public void Forget(string person)
    {
        foreach (var talk in _talks.Where(talk => talk.Key.StartsWith($"{person}\n", StringComparison.Ordinal)).ToList())
        {
            _talks.TryRemove(talk);
        }
    }

    /// <summary>Forgets what is past, and where that is not enough the older half.</summary>
    private void Forget()
    {
        _forgotAt = time.GetTimestamp();
        var byAge = _talks.OrderBy(talk => talk.Value.Until).ToList();
        var past = byAge.Count(talk => talk.Value.Until <= time.GetUtcNow());
        foreach (var talk in byAge.Take(byAge.Count >= Most ? Math.Max(past, byAge.Count - (Most / 2)) : past))
        {
            _talks.TryRemove(talk);
        }
    }

    private static string KeyOf(string person, string chat) => $"{person}\n{chat}";

    private sealed record Remembered(RecentTalk Talk, DateTimeOffset Until);
}
