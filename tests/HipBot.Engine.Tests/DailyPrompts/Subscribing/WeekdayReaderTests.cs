using CsCheck;
using HipBot.Engine.DailyPrompts.Scheduling;
using HipBot.Engine.DailyPrompts.Subscribing;

namespace HipBot.Engine.Tests.DailyPrompts.Subscribing;

/// <summary>Days and dates as people write them.</summary>
public sealed class WeekdayReaderTests
{
    private static readonly DateOnly Wednesday = new(2026, 11, 25);

    [Theory]
    [InlineData("every day", Weekdays.All)]
    [InlineData("daily", Weekdays.All)]
    [InlineData("all", Weekdays.All)]
    [InlineData("weekdays", Weekdays.MondayToFriday)]
    [InlineData("Mon-Fri", Weekdays.MondayToFriday)]
    [InlineData("monday to friday", Weekdays.MondayToFriday)]
    [InlineData("mo-fr", Weekdays.MondayToFriday)]
    [InlineData("weekends", Weekdays.Weekend)]
    [InlineData("the weekend", Weekdays.Weekend)]
    [InlineData("Mon, Wed & Fri", Weekdays.Monday | Weekdays.Wednesday | Weekdays.Friday)]
    [InlineData("mon wed fri", Weekdays.Monday | Weekdays.Wednesday | Weekdays.Friday)]
    [InlineData("only tuesdays and thursdays", Weekdays.Tuesday | Weekdays.Thursday)]
    [InlineData("fri-mon", Weekdays.Friday | Weekdays.Saturday | Weekdays.Sunday | Weekdays.Monday)]
    [InlineData("every day except sunday", Weekdays.All & ~Weekdays.Sunday)]
    [InlineData("weekdays but not wed", Weekdays.MondayToFriday & ~Weekdays.Wednesday)]
    [InlineData("workdays and sat", Weekdays.MondayToFriday | Weekdays.Saturday)]
    public void Days_are_read(string text, Weekdays days) => WeekdayReader.Read(text).ShouldBe(days);

    [Theory]
    [InlineData("")]
    [InlineData("sometimes")]
    [InlineData("mon to banana")]
    [InlineData("monday except monday")]
    public void What_is_no_day_is_not_read(string text) => WeekdayReader.Read(text).ShouldBeNull();

    [Theory]
    [InlineData("2027-01-01", "2027-01-01")]
    [InlineData("1 January", "2027-01-01")]
    [InlineData("until 1st of Jan", "2027-01-01")]
    [InlineData("Dec 24", "2026-12-24")]
    [InlineData("December 24th, 2026", "2026-12-24")]
    [InlineData("24.12.2026", "2026-12-24")]
    [InlineData("25 november", "2027-11-25")]
    [InlineData("tomorrow", "2026-11-26")]
    [InlineData("monday", "2026-11-30")]
    [InlineData("next wed", "2026-12-02")]
    [InlineData("two weeks", "2026-12-09")]
    [InlineData("for 10 days", "2026-12-05")]
    [InlineData("a month", "2026-12-25")]
    [InlineData("next week", "2026-11-30")]
    [InlineData("25/12", "2026-12-25")]
    [InlineData("12/25/2026", "2026-12-25")]
    [InlineData("24-12-2026", "2026-12-24")]
    [InlineData("12.12.", "2026-12-12")]
    [InlineData("12/12", "2026-12-12")]
    [InlineData("5/6", null)]
    [InlineData("5/6/2027", null)]
    [InlineData("1 sept", "2027-09-01")]
    [InlineData("Sept 1st", "2027-09-01")]
    [InlineData("the 5th", "2026-12-05")]
    [InlineData("the 31st", "2026-12-31")]
    [InlineData("the 99th", null)]
    [InlineData("5", null)]
    [InlineData("in a fortnight", "2026-12-09")]
    [InlineData("a couple of weeks", "2026-12-09")]
    [InlineData("Monday 7 December", "2026-12-07")]
    [InlineData("thursday, the 3rd of december!", "2026-12-03")]
    [InlineData("next year", "2027-01-01")]
    [InlineData("29 feb", null)]
    [InlineData("2020-01-01", null)]
    [InlineData("2030-01-01", null)]
    [InlineData("999 months", null)]
    [InlineData("never", null)]
    [InlineData("", null)]
    public void A_coming_day_is_read(string text, string? day) =>
        DayReader.Read(text, Wednesday).ShouldBe(day is null ? null : DateOnly.Parse(day, null));

    [Theory]
    [InlineData("the first of june please", false)]
    [InlineData("1 june 2040", true)]
    [InlineData("yesterday", false)]
    [InlineData("my legs are numb", false)]
    public void A_day_out_of_reach_is_still_known_for_one(string text, bool isDay) => DayReader.IsDay(text).ShouldBe(isDay);

    [Fact]
    public void No_text_makes_the_readers_fail() => Gen.String[0, 200].Sample(text =>
    {
        WeekdayReader.Read(text);
        DayReader.Read(text, Wednesday);
        PromptWords.ReadWithout(text);
    });
}
