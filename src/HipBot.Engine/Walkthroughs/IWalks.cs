namespace HipBot.Engine.Walkthroughs;

/// <summary>The running walks: at most one of a person in a chat.</summary>
public interface IWalks
{
    /// <summary>The walk of a person in a chat; null where none runs.</summary>
    Task<Walk?> FindAsync(string person, string chat, CancellationToken cancellationToken);

    /// <summary>Begins a walk in place of an earlier one of the same person in the same chat.</summary>
    Task BeginAsync(Walk walk, CancellationToken cancellationToken);

    /// <summary>Keeps a walk that went on; false where it was changed meanwhile, as by a double press.</summary>
    /// <param name="walk">The walk, its version one more than that which it went on from.</param>
    /// <param name="cancellationToken">Stops it.</param>
    Task<bool> GoOnAsync(Walk walk, CancellationToken cancellationToken);

    /// <summary>Ends the walk of a person in a chat, if one runs.</summary>
    Task EndAsync(string person, string chat, CancellationToken cancellationToken);

    /// <summary>Removes the walks that nobody went on with since an instant, in UTC.</summary>
    Task ForgetAsync(DateTimeOffset since, CancellationToken cancellationToken);
}
