using HipBot.Engine.Answers;
using HipBot.Engine.Moderation;

namespace HipBot.Engine.Tests.Chat;

/// <summary>A database stands outside the engine; this one keeps in memory what is sent to it.</summary>
internal sealed class KeptInbox : IInbox, IAnswerRatings
{
    private readonly Lock _lock = new();
    private readonly List<InboxItem> _items = [];
    private readonly Dictionary<string, AnswerRating> _ratings = [];

    public IReadOnlyList<InboxItem> Items => _items;

    public Task AddAsync(InboxItem item, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            if (!_items.Exists(kept => kept.Id == item.Id))
            {
                _items.Add(item);
            }
        }

        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<InboxItem>> NewestAsync(int most, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<InboxItem>>([.. _items.AsEnumerable().Reverse().Take(most)]);

    public Task CountAsync(string id, bool helped, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            var rating = _ratings.GetValueOrDefault(id) ?? new AnswerRating(0, 0);
            _ratings[id] = helped ? rating with { Helped = rating.Helped + 1 } : rating with { DidNotHelp = rating.DidNotHelp + 1 };
        }

        return Task.CompletedTask;
    }

    public Task<AnswerRating> OfAsync(string id, CancellationToken cancellationToken) => Task.FromResult(_ratings.GetValueOrDefault(id) ?? new AnswerRating(0, 0));
}
