namespace HipBot.Engine.Chat.Platforms;

/// <summary>Which updates of a platform were handled, so that one that is handed out again acts once.</summary>
public interface IHandledUpdates
{
    /// <summary>Those of some updates that were handled.</summary>
    /// <param name="bot">Whose updates, such as <c>telegram:42</c>.</param>
    /// <param name="updates">Their ids.</param>
    /// <param name="cancellationToken">Stops it.</param>
    Task<IReadOnlySet<long>> AmongAsync(string bot, IReadOnlyCollection<long> updates, CancellationToken cancellationToken);

    /// <summary>Keeps that updates were handled.</summary>
    /// <param name="bot">Whose updates.</param>
    /// <param name="updates">Their ids.</param>
    /// <param name="at">When, in UTC.</param>
    /// <param name="cancellationToken">Stops it.</param>
    Task AddAsync(string bot, IReadOnlyCollection<long> updates, DateTimeOffset at, CancellationToken cancellationToken);

    /// <summary>Removes those that were handled before an instant, in UTC; no platform hands them out any more.</summary>
    Task ForgetAsync(DateTimeOffset before, CancellationToken cancellationToken);
}
