namespace HipBot.Engine.DailyPrompts.Zones;

/// <summary>The zones whose clocks show what a person says.</summary>
internal static class ClockZones
{
    private const string Antarctica = "AQ";

    /// <summary>
    /// At most as many as are offered, those that most people live in first. Each way that clocks go from there on is among
    /// them as far as there is room: who finds none of their country takes one whose clocks change as theirs do.
    /// </summary>
    public static IReadOnlyList<ZoneMatch> Of(LocalClock clock)
    {
        var fitting = ZoneList.Instance.All.Where(zone => zone.Country != Antarctica && clock.Fits(zone.Id)).ToList();
        return
        [
            .. fitting.DistinctBy(zone => ZoneClock.MinutesAhead(zone.Id, clock.Now))
                .Concat(fitting.DistinctBy(zone => ZoneClock.Course(zone.Id, clock.Now)))
                .Concat(fitting)
                .Distinct()
                .Take(ZoneChoice.Most)
                .OrderByDescending(zone => zone.Thousands)
                .Select(zone => new ZoneMatch(zone.Id, zone.Label)),
        ];
    }
}
