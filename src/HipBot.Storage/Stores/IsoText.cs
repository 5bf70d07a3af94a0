using System.Globalization;

namespace HipBot.Storage.Stores;

/// <summary>Dates and times as they stand in the database.</summary>
internal static class IsoText
{
    private const string DayForm = "yyyy-MM-dd";
    private const string TimeForm = "HH:mm";

    public static string Of(DateOnly day) => day.ToString(DayForm, CultureInfo.InvariantCulture);

    public static string? Of(DateOnly? day) => day is { } given ? Of(given) : null;

    public static string Of(TimeOnly time) => time.ToString(TimeForm, CultureInfo.InvariantCulture);

    /// <exception cref="FormatException">It is none.</exception>
    public static DateOnly Day(string text) => DateOnly.ParseExact(text, DayForm, CultureInfo.InvariantCulture);

    /// <exception cref="FormatException">It is none.</exception>
    public static DateOnly? DayOrNull(string? text) => text is null ? null : Day(text);

    /// <exception cref="FormatException">It is none.</exception>
    public static TimeOnly Time(string text) => TimeOnly.ParseExact(text, TimeForm, CultureInfo.InvariantCulture);
}
