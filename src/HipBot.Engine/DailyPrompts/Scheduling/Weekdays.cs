namespace HipBot.Engine.DailyPrompts.Scheduling;

/// <summary>The days of the week on which prompts come.</summary>
[Flags]
public enum Weekdays
{
    /// <summary>On no day.</summary>
    None = 0,

    /// <summary>On Mondays.</summary>
    Monday = 1,

    /// <summary>On Tuesdays.</summary>
    Tuesday = 2,

    /// <summary>On Wednesdays.</summary>
    Wednesday = 4,

    /// <summary>On Thursdays.</summary>
    Thursday = 8,

    /// <summary>On Fridays.</summary>
    Friday = 16,

    /// <summary>On Saturdays.</summary>
    Saturday = 32,

    /// <summary>On Sundays.</summary>
    Sunday = 64,

    /// <summary>From Monday to Friday.</summary>
    MondayToFriday = Monday | Tuesday | Wednesday | Thursday | Friday,

    /// <summary>On Saturdays and Sundays.</summary>
    Weekend = Saturday | Sunday,

    /// <summary>Every day.</summary>
    All = MondayToFriday | Weekend,
}
