namespace HipBot.Engine.Moderation;

/// <summary>The moderators' inbox.</summary>
public interface IInbox
{
    /// <summary>Adds an item. Adding the same id twice keeps the first.</summary>
    Task AddAsync(InboxItem item, CancellationToken cancellationToken);

    /// <summary>The newest items.</summary>
    /// <param name="most">At most how many, from 1.</param>
    /// <param name="cancellationToken">Stops it.</param>
    Task<IReadOnlyList<InboxItem>> NewestAsync(int most, CancellationToken cancellationToken);
}
