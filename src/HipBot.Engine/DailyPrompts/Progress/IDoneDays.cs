namespace HipBot.Engine.DailyPrompts.Progress;

/// <summary>On which days people did something, where they let it be counted.</summary>
public interface IDoneDays
{
    /// <summary>The days of a person from a day on; null where they do not let them be counted.</summary>
    Task<IReadOnlySet<DateOnly>?> OfAsync(string person, DateOnly since, CancellationToken cancellationToken);

    /// <summary>Adds a day, unless the person does not let them be counted.</summary>
    Task AddAsync(string person, DateOnly day, CancellationToken cancellationToken);

    /// <summary>Lets the days of a person be counted, or removes them and counts no more.</summary>
    Task CountAsync(string person, bool isOn, CancellationToken cancellationToken);

    /// <summary>Removes the days before a day.</summary>
    Task ForgetAsync(DateOnly before, CancellationToken cancellationToken);
}
