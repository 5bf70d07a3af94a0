using HipBot.Engine.DailyPrompts.Scheduling;
using NodaTime;
using NodaTime.TimeZones;

namespace HipBot.Engine.Tests.DailyPrompts.Scheduling;

/// <summary>Each local date has one prompt at most, at its local time by the clock of the place.</summary>
public sealed class PromptClockTests
{
    private static readonly DateOnly First = new(2026, 1, 1);
    private static readonly DateOnly Last = new(2035, 12, 31);

    [Theory]
    [InlineData("2026-03-29", "02:30", "Europe/Berlin", "2026-03-29T01:00:00Z", ClockNote.Gap)]
    [InlineData("2026-03-29", "02:00", "Europe/Berlin", "2026-03-29T01:00:00Z", ClockNote.Gap)]
    [InlineData("2026-03-29", "03:00", "Europe/Berlin", "2026-03-29T01:00:00Z", ClockNote.None)]
    [InlineData("2026-10-25", "02:30", "Europe/Berlin", "2026-10-25T00:30:00Z", ClockNote.Overlap)]
    [InlineData("2026-10-25", "03:00", "Europe/Berlin", "2026-10-25T02:00:00Z", ClockNote.None)]
    [InlineData("2026-07-01", "08:15", "Asia/Kathmandu", "2026-07-01T02:30:00Z", ClockNote.None)]
    [InlineData("2026-10-04", "02:10", "Australia/Lord_Howe", "2026-10-03T15:30:00Z", ClockNote.Gap)]
    public void A_local_time_is_at_its_instant(string date, string time, string zone, string instant, ClockNote note)
    {
        var due = PromptClock.At(DateOnly.Parse(date, null), TimeOnly.Parse(time, null), zone);

        due.ShouldBe(new DueTime(DateOnly.Parse(date, null), DateTimeOffset.Parse(instant, null), note));
    }

    [Fact]
    public void A_date_that_a_zone_left_out_has_no_prompt() =>
        PromptClock.At(new DateOnly(2011, 12, 30), new TimeOnly(8, 0), "Pacific/Apia").ShouldBeNull();

    [Fact]
    public void A_gap_at_the_end_of_a_day_ends_on_the_next_and_both_days_have_their_prompt()
    {
        // In Greenland the clock jumps from 23:00 on Saturday to midnight.
        var schedule = new PromptSchedule(new TimeOnly(23, 30), "America/Nuuk", Weekdays.All);
        var saturday = PromptClock.At(new DateOnly(2026, 3, 28), schedule.Time, schedule.Zone)!;

        saturday.Note.ShouldBe(ClockNote.Gap);
        PromptClock.LocalOf(saturday.Instant, schedule.Zone).ShouldBe(new DateTime(2026, 3, 29, 0, 0, 0));
        PromptClock.Next(schedule, saturday.Instant.AddMinutes(-1), DateOnly.MinValue).ShouldBe(saturday);
        PromptClock.Next(schedule, saturday.Instant, DateOnly.MinValue)!.Date.ShouldBe(new DateOnly(2026, 3, 29));
    }

    [Fact]
    public void Days_that_are_not_chosen_are_passed_over()
    {
        var schedule = new PromptSchedule(new TimeOnly(8, 0), "Europe/London", Weekdays.Monday | Weekdays.Friday);

        PromptClock.From(schedule, new DateOnly(2026, 11, 25)).Take(3).Select(due => due.Date).ShouldBe([new(2026, 11, 27), new(2026, 11, 30), new(2026, 12, 4)]);
        PromptClock.Next(schedule, new DateTimeOffset(2026, 11, 27, 8, 0, 0, TimeSpan.Zero), DateOnly.MinValue)!.Date.ShouldBe(new DateOnly(2026, 11, 30));
    }

    /// <summary>
    /// Every zone, ten years, the days around each transition, each minute of the day. What is expected is found by walking along the instants and reading the
    /// clock: no local time is ever mapped.
    /// </summary>
    [Fact]
    public void Around_every_transition_each_date_has_one_prompt_at_the_right_instant()
    {
        var zones = TzdbDateTimeZoneSource.Default.GetIds().GroupBy(id => TzdbDateTimeZoneSource.Default.CanonicalIdMap[id]).Select(ids => ids.Key).ToList();
        var checks = 0L;
        Parallel.ForEach(zones, zone => Interlocked.Add(ref checks, CheckTransitions(zone)));

        zones.Count.ShouldBeGreaterThan(300);
        checks.ShouldBeGreaterThan(100_000);
    }

    [Fact]
    public void Every_zone_of_the_database_has_one_prompt_a_day_in_order_over_ten_years()
    {
        foreach (var zone in TzdbDateTimeZoneSource.Default.GetIds())
        {
            var due = PromptClock.From(new PromptSchedule(new TimeOnly(2, 30), zone, Weekdays.All), First).TakeWhile(each => each.Date <= Last).ToList();

            due.Count.ShouldBe(Last.DayNumber - First.DayNumber + 1, zone);
            due.Zip(due.Skip(1)).ShouldAllBe(pair => pair.First.Instant < pair.Second.Instant, zone);
        }
    }

    private static long CheckTransitions(string id)
    {
        var zone = DateTimeZoneProviders.Tzdb[id];
        var transitions = zone.GetZoneIntervals(Instant.FromUtc(2026, 1, 1, 0, 0), Instant.FromUtc(2036, 1, 1, 0, 0))
            .Where(interval => interval.HasEnd && interval.End < Instant.FromUtc(2036, 1, 1, 0, 0)).Select(interval => interval.End).ToList();
        var checks = 0L;
        foreach (var transition in transitions)
        {
            var date = transition.InZone(zone).Date;
            var clock = Walk(zone, date.PlusDays(-2), date.PlusDays(3));
            for (var day = date.PlusDays(-1); day <= date.PlusDays(1); day = day.PlusDays(1))
            {
                for (var minute = 0; minute < 24 * 60; minute++)
                {
                    checks += CheckOne(id, clock, day, minute);
                }
            }
        }

        return checks;
    }

    private static int CheckOne(string id, Clock clock, LocalDate day, int minute)
    {
        var wanted = day.AtMidnight().PlusMinutes(minute);
        var expected = clock.First.TryGetValue(wanted, out var exact) ? exact : clock.Jumps.Find(jump => jump.From < wanted && wanted < jump.To).At;

        var due = PromptClock.At(new DateOnly(day.Year, day.Month, day.Day), new TimeOnly(wanted.Hour, wanted.Minute), id);

        if (due is null || due.Instant != expected.ToDateTimeOffset())
        {
            throw new Xunit.Sdk.XunitException($"{id} {wanted}: expected {expected}, was {due}");
        }

        return 1;
    }

    /// <summary>What the clock shows, read minute for minute of real time.</summary>
    private static Clock Walk(DateTimeZone zone, LocalDate from, LocalDate to)
    {
        var clock = new Clock([], []);
        var at = from.AtMidnight().InUtc().ToInstant() - Duration.FromHours(15);
        var end = to.AtMidnight().InUtc().ToInstant() + Duration.FromHours(15);
        var before = LocalDateTime.MaxIsoValue;
        for (; at < end; at += Duration.FromMinutes(1))
        {
            var shows = at.WithOffset(zone.GetUtcOffset(at)).LocalDateTime;
            clock.First.TryAdd(shows, at);
            if (before < shows.PlusMinutes(-1))
            {
                clock.Jumps.Add((before, shows, at));
            }

            before = shows;
        }

        return clock;
    }

    /// <param name="First">When the clock first shows a time.</param>
    /// <param name="Jumps">Where it jumps ahead.</param>
    private sealed record Clock(Dictionary<LocalDateTime, Instant> First, List<(LocalDateTime From, LocalDateTime To, Instant At)> Jumps);
}
