using HipBot.Engine.Chat.OwnData;
using HipBot.Engine.Walkthroughs;

namespace HipBot.Engine.Tests.Chat;

/// <summary>A database stands outside the engine; this one keeps walks and verdicts in memory.</summary>
internal sealed class KeptWalks : IWalks, IExerciseVerdicts, IPersonalData
{
    private readonly Lock _lock = new();
    private readonly Dictionary<(string Person, string Chat), Walk> _walks = [];
    private readonly Dictionary<(string Person, string Exercise), ExerciseVerdict> _verdicts = [];

    public IReadOnlyCollection<Walk> All => _walks.Values;

    public Task<Walk?> FindAsync(string person, string chat, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            return Task.FromResult(_walks.GetValueOrDefault((person, chat)));
        }
    }

    public Task BeginAsync(Walk walk, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            _walks[(walk.Person, walk.Chat)] = walk;
        }

        return Task.CompletedTask;
    }

    public Task<bool> GoOnAsync(Walk walk, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            var isNext = _walks.TryGetValue((walk.Person, walk.Chat), out var kept) && kept.Tag == walk.Tag && kept.Version == walk.Version - 1;
            if (isNext)
            {
                _walks[(walk.Person, walk.Chat)] = walk;
            }

            return Task.FromResult(isNext);
        }
    }

    public Task EndAsync(string person, string chat, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            _walks.Remove((person, chat));
        }

        return Task.CompletedTask;
    }

    public Task ForgetAsync(DateTimeOffset since, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task<IReadOnlyDictionary<string, IReadOnlyList<object>>> ReadAsync(string person, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<string, IReadOnlyList<object>>>(_walks.Values.Where(walk => walk.Person == person).GroupBy(_ => "walks").ToDictionary(table => table.Key, table => (IReadOnlyList<object>)[.. table]));

    public Task<int> ForgetAsync(string person, CancellationToken cancellationToken)
    {
        var keys = _walks.Keys.Where(key => key.Person == person).ToList();
        keys.ForEach(key => _walks.Remove(key));
        return Task.FromResult(keys.Count);
    }

    Task<ExerciseVerdict?> IExerciseVerdicts.FindAsync(string person, string exercise, CancellationToken cancellationToken) =>
        Task.FromResult<ExerciseVerdict?>(_verdicts.TryGetValue((person, exercise), out var verdict) ? verdict : null);

    public Task SaveAsync(string person, string exercise, ExerciseVerdict verdict, CancellationToken cancellationToken)
    {
        _verdicts[(person, exercise)] = verdict;
        return Task.CompletedTask;
    }
}
