namespace HipBot.Engine.Chat.OwnData;

/// <summary>All that is stored with a person's id.</summary>
public interface IPersonalData
{
    /// <summary>The rows as they are stored, by the name of their table.</summary>
    /// <param name="person">Who, as <see cref="ChatInput.Person"/>.</param>
    /// <param name="cancellationToken">Stops it.</param>
    Task<IReadOnlyDictionary<string, IReadOnlyList<object>>> ReadAsync(string person, CancellationToken cancellationToken);

    /// <summary>Removes all of it at once.</summary>
    /// <returns>How many rows were removed.</returns>
    Task<int> ForgetAsync(string person, CancellationToken cancellationToken);
}
