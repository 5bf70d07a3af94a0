using HipBot.Engine.Chat.OwnData;

namespace HipBot.Engine.Tests.Chat;

/// <summary>All that is kept with a person's id, in memory.</summary>
internal sealed class KeptData(KeptWalks walks, KeptPrompts prompts) : IPersonalData
{
    public async Task<IReadOnlyDictionary<string, IReadOnlyList<object>>> ReadAsync(string person, CancellationToken cancellationToken)
    {
        var rows = (await walks.ReadAsync(person, cancellationToken)).ToDictionary(StringComparer.Ordinal);
        if (prompts.RowsOf(person).ToList() is { Count: > 0 } more)
        {
            rows["prompts"] = more;
        }

        return rows;
    }

    public async Task<int> ForgetAsync(string person, CancellationToken cancellationToken)
    {
        prompts.ForgetPerson(person);
        return await walks.ForgetAsync(person, cancellationToken);
    }
}
