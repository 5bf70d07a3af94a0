namespace HipBot.Engine.Chat.Platforms;

/// <summary>What only one process may do at a time, such as polling with a bot's token.</summary>
public interface ILeases
{
    /// <summary>Takes a lease or makes one's own longer; false while somebody else holds it.</summary>
    /// <param name="name">What it is for.</param>
    /// <param name="holder">Who takes it.</param>
    /// <param name="now">The time, in UTC.</param>
    /// <param name="until">Until when, in UTC.</param>
    /// <param name="cancellationToken">Stops it.</param>
    Task<bool> TakeAsync(string name, string holder, DateTimeOffset now, DateTimeOffset until, CancellationToken cancellationToken);

    /// <summary>Gives a lease back, if one holds it.</summary>
    Task ReleaseAsync(string name, string holder, CancellationToken cancellationToken);
}
