namespace HipBot.Engine.Chat;

/// <summary>
/// Keeps one person, or one chat, from using up the bot: a person may act 60 times at once, a chat three times as much, and both get
/// the half of it back in half a minute. Who has used it up is told so once, and is heard again after that half minute. Safe for
/// many threads.
/// </summary>
/// <param name="time">The clock.</param>
public sealed class FloodGate(TimeProvider time)
{
    /// <summary>How often a person may act at once.</summary>
    public const int Burst = 60;

    private const int ChatShare = 3;
    private const int WarnBurst = 1;
    private const int Most = 20_000;

    private static readonly TimeSpan Refill = TimeSpan.FromSeconds(1);

    private readonly Lock _lock = new();
    private readonly Dictionary<string, Bucket> _buckets = new(StringComparer.Ordinal);

    /// <summary>Takes an input of a person in a chat, or not.</summary>
    public FloodVerdict Take(ChatInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var now = time.GetUtcNow();
        lock (_lock)
        {
            if (_buckets.Count >= Most)
            {
                Forget(now);
            }

            var person = BucketOf($"person {input.Person}", Burst, now);
            var chat = BucketOf($"chat {input.Chat}", Burst * ChatShare, now);
            if (person.IsOpen && chat.IsOpen)
            {
                person.Take();
                chat.Take();
                return FloodVerdict.Taken;
            }

            return (person.IsOpen ? chat : person).TellOnce() ? FloodVerdict.TellOnce : FloodVerdict.Silent;
        }
    }

    /// <summary>Whether a person who writes too much may be told of a warning sign once more: once, and then once a minute.</summary>
    public bool MayWarn(ChatInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        lock (_lock)
        {
            var bucket = BucketOf($"sign {input.Person}", WarnBurst, time.GetUtcNow());
            if (bucket.Left < 1)
            {
                return false;
            }

            bucket.Take();
            return true;
        }
    }

    private Bucket BucketOf(string key, int burst, DateTimeOffset now)
    {
        if (!_buckets.TryGetValue(key, out var bucket))
        {
            _buckets[key] = bucket = new Bucket(burst, Refill * Burst / burst, now);
        }

        bucket.Fill(now);
        return bucket;
    }

    private void Forget(DateTimeOffset now)
    {
        foreach (var (key, bucket) in _buckets)
        {
            bucket.Fill(now);
            if (bucket.IsFull)
            {
                _buckets.Remove(key);
            }
        }
    }

    private sealed class Bucket(int burst, TimeSpan refill, DateTimeOffset start)
    {
        private DateTimeOffset _filled = start;
        private bool _isUsedUp;
        private bool _isTold;

        public double Left { get; private set; } = burst;

        public bool IsOpen => !_isUsedUp && Left >= 1;

        public bool IsFull => Left >= burst;

        public void Fill(DateTimeOffset now)
        {
            Left = Math.Min(burst, Left + Math.Max(0, (now - _filled) / refill));
            _filled = now;
            if (_isUsedUp && Left >= burst / 2.0)
            {
                (_isUsedUp, _isTold) = (false, false);
            }
        }

        public void Take()
        {
            Left--;
            _isUsedUp = Left < 1;
        }

        public bool TellOnce()
        {
            var isFirst = !_isTold;
            _isTold = true;
            return isFirst;
        }
    }
}
