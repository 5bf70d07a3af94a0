using HipBot.Engine.Chat.Catalogue;
using HipBot.Engine.DailyPrompts.Scheduling;
using HipBot.Engine.DailyPrompts.Zones;

namespace HipBot.Engine.DailyPrompts.Subscribing;

/// <summary>What a person gave for their daily prompts, in a command or a form. A closed family: one of the nested records.</summary>
internal abstract record DailyReading
{
    /// <summary>The names of what can be given.</summary>
    public const string Time = "time";

    /// <summary>The place, or the time that it is there.</summary>
    public const string Place = "zone";

    /// <summary>The days.</summary>
    public const string Days = "days";

    /// <summary>What prompts are about.</summary>
    public const string About = "focus";

    /// <summary>What is left out.</summary>
    public const string Leaving = "without";

    private static readonly DailyChoice Nothing = new("", Time: null, Weekdays.All, Focus: null, LeftOut.None);

    private DailyReading()
    {
    }

    /// <summary>Something cannot be read.</summary>
    /// <param name="Why">Which, and how to write it.</param>
    public sealed record Refused(string Why) : DailyReading;

    /// <summary>The place is not known yet.</summary>
    /// <param name="Choice">All else.</param>
    public sealed record NeedsPlace(DailyChoice Choice) : DailyReading;

    /// <summary>The place may be one of several.</summary>
    /// <param name="Choice">All else.</param>
    /// <param name="Matches">The places.</param>
    public sealed record Ambiguous(DailyChoice Choice, IReadOnlyList<ZoneMatch> Matches) : DailyReading;

    /// <summary>All is clear, but for the time, which may still be asked.</summary>
    /// <param name="Choice">What was chosen.</param>
    public sealed record Clear(DailyChoice Choice) : DailyReading;

    /// <summary>Reads what was given; what was not given stays as the form carried it, or as it is.</summary>
    /// <param name="call">The call.</param>
    /// <param name="present">The subscription as it is; null where there is none.</param>
    public static DailyReading Of(ChatCall call, Subscription? present)
    {
        var before = (call.Token is { } token ? DailyChoice.Read(token) : null) ?? (present is null ? Nothing : DailyChoice.Of(present));
        var (time, place, days, without) = (call.Value(Time), call.Value(Place), call.Value(Days), call.Value(Leaving));
        if (time.Length > 0 && ClockTimeReader.Read(time) is null && DailyWords.Read(time) is { } words && (words.Place.Length == 0 || place.Length == 0) && (words.Days.Length == 0 || days.Length == 0))
        {
            (time, place, days) = (words.Time, place + words.Place, days + words.Days);
        }

        // What stands in the form means the place that it was written for, whatever else has that name.
        var isSame = before.Zone.Length > 0 && place == ZoneFinder.LabelOf(before.Zone);
        var matches = place.Length == 0 || isSame ? [] : ZoneFinder.Find(place, call.Now);
        if ((WhyNot(time, days, without) ?? (place.Length > 0 && !isSame && matches.Count == 0 ? WhyNoPlace(place) : null)) is { } refusal)
        {
            return new Refused(refusal);
        }

        var choice = new DailyChoice(
            matches is [var only] ? only.Zone : before.Zone,
            ClockTimeReader.Read(time) ?? before.Time,
            WeekdayReader.Read(days) ?? before.Days,
            call.Value(About) is { Length: > 0 } about ? PromptWords.Focuses.First(known => known.Word.Equals(about, StringComparison.OrdinalIgnoreCase)).Focus : before.Focus,
            without.Length > 0 ? PromptWords.ReadWithout(without)!.Value : before.Without);
        return matches.Count > 1 ? new Ambiguous(choice, matches)
            : choice.Zone.Length == 0 ? new NeedsPlace(choice)
            : new Clear(choice);
    }

    private static string? WhyNot(string time, string days, string without) =>
        time.Length > 0 && ClockTimeReader.Read(time) is null ? $"I cannot read \"{time}\" as a time. Write it like 8:00, 7:30 pm or 20:15. To stop the prompts: /daily off"
        : days.Length > 0 && WeekdayReader.Read(days) is null ? $"I cannot read \"{days}\" as days. Write them like mon-fri, weekends, or mon, wed, fri."
        : without.Length > 0 && PromptWords.ReadWithout(without) is null ? "Positions that can be left out are floor, chair and standing; one of them must stay. For none, write: nothing."
        : null;

    private static string WhyNoPlace(string place) => $"I do not know \"{place}\". Write a larger city nearby, your country, or what time it is there now, such as 14:35.";
}
