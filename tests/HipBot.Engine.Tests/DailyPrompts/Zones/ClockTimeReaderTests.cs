using CsCheck;
using HipBot.Engine.DailyPrompts.Zones;

namespace HipBot.Engine.Tests.DailyPrompts.Zones;

/// <summary>Times of day as people write them.</summary>
public sealed class ClockTimeReaderTests
{
    [Theory]
    [InlineData("8", "08:00")]
    [InlineData("20", "20:00")]
    [InlineData("8:00", "08:00")]
    [InlineData("08.30", "08:30")]
    [InlineData("7,30", "07:30")]
    [InlineData("0830", "08:30")]
    [InlineData("645", "06:45")]
    [InlineData("8am", "08:00")]
    [InlineData("8 pm", "20:00")]
    [InlineData("8 A.M.", "08:00")]
    [InlineData("8 P M", "20:00")]
    [InlineData("8p", "20:00")]
    [InlineData("8:30 p.m.", "20:30")]
    [InlineData("8.30pm", "20:30")]
    [InlineData("20h", "20:00")]
    [InlineData("20h30", "20:30")]
    [InlineData("20 Uhr", "20:00")]
    [InlineData("2000 hours", "20:00")]
    [InlineData("19:00:00", "19:00")]
    [InlineData("１９：３０", "19:30")]
    [InlineData("noon", "12:00")]
    [InlineData("midday", "12:00")]
    [InlineData("12 noon", "12:00")]
    [InlineData("midnight", "00:00")]
    [InlineData("24:00", "00:00")]
    [InlineData("0:30", "00:30")]
    [InlineData("12", "12:00")]
    [InlineData("12 am", "00:00")]
    [InlineData("12pm", "12:00")]
    [InlineData("12:30 am", "00:30")]
    [InlineData("12 at night", "00:00")]
    [InlineData("half past 8", "08:30")]
    [InlineData("half eight", "08:30")]
    [InlineData("quarter to nine", "08:45")]
    [InlineData("a quarter past 6 in the evening", "18:15")]
    [InlineData("ten past seven", "07:10")]
    [InlineData("twenty five to nine", "08:35")]
    [InlineData("5 minutes to 9 pm", "20:55")]
    [InlineData("quarter to 1", "00:45")]
    [InlineData("8 in the evening", "20:00")]
    [InlineData("at 7 in the morning", "07:00")]
    [InlineData("tonight at 9", "21:00")]
    [InlineData("3 in the afternoon", "15:00")]
    [InlineData("11 at night", "23:00")]
    [InlineData("2 at night", "02:00")]
    [InlineData("seven thirty", "07:30")]
    [InlineData("eight oh five pm", "20:05")]
    [InlineData("7 o'clock", "07:00")]
    [InlineData("7 o’clock pm", "19:00")]
    [InlineData("eight", "08:00")]
    [InlineData("7ish", "07:00")]
    [InlineData("every day at 7:15", "07:15")]
    [InlineData("around 7:30am please", "07:30")]
    [InlineData("It's 7.", "07:00")]
    public void A_time_is_read(string text, string time) => ClockTimeReader.Read(text).ShouldBe(TimeOnly.Parse(time));

    [Theory]
    [InlineData("25:00")]
    [InlineData("24:30")]
    [InlineData("8:75")]
    [InlineData("8:5")]
    [InlineData("8:300")]
    [InlineData("14:35 am")]
    [InlineData("99")]
    [InlineData("12345")]
    [InlineData("-8")]
    [InlineData("8%")]
    [InlineData("8-9")]
    [InlineData("soon")]
    [InlineData("morning")]
    [InlineData("")]
    [InlineData("7 am london")]
    [InlineData("8 weeks")]
    [InlineData("half")]
    [InlineData("1.5 hours")]
    public void What_is_no_time_is_not_read(string text) => ClockTimeReader.Read(text).ShouldBeNull();

    [Theory]
    [InlineData("2:35", true, false)]
    [InlineData("02:35", false, false)]
    [InlineData("14:35", false, false)]
    [InlineData("2:35 pm", false, false)]
    [InlineData("12:35", true, false)]
    [InlineData("half past two", true, false)]
    [InlineData("8", true, true)]
    [InlineData("8 in the morning", false, true)]
    [InlineData("20h", false, true)]
    public void What_is_uncertain_of_a_time_is_told(string text, bool mayBeTwelveHoursLater, bool isRounded)
    {
        var reading = ClockTimeReader.ReadWhole(text).ShouldNotBeNull();

        reading.MayBeTwelveHoursLater.ShouldBe(mayBeTwelveHoursLater);
        reading.IsRounded.ShouldBe(isRounded);
    }

    [Theory]
    [InlineData("it is 14:35 in Spain", "14:35", "it is   in spain")]
    [InlineData("usa 8:15am", "08:15", "usa")]
    [InlineData("7 am london", "07:00", "london")]
    [InlineData("8 in the evening, Rome", "20:00", ", rome")]
    public void A_time_within_a_text_is_found_and_the_rest_is_left(string text, string time, string rest)
    {
        ClockTimeReader.ReadWithin(text, out var others)!.Time.ShouldBe(TimeOnly.Parse(time));
        others.Trim().ShouldBe(rest);
    }

    [Theory]
    [InlineData("one of the cities near London")]
    [InlineData("twenty nine palms")]
    [InlineData("6th of October City")]
    public void A_number_within_a_text_is_not_always_a_time(string text)
    {
        ClockTimeReader.ReadWithin(text, out var rest).ShouldBeNull();
        rest.ShouldBe(text);
    }

    [Fact]
    public void Every_minute_of_the_day_is_read_as_it_is_written()
    {
        for (var minute = 0; minute < 24 * 60; minute++)
        {
            var time = TimeOnly.MinValue.AddMinutes(minute);
            foreach (var form in new[] { "HH:mm", "H:mm", "HH.mm", "HHmm", "h:mm tt", "h.mmtt", "HH'h'mm", "HH:mm:ss" })
            {
                ClockTimeReader.Read(time.ToString(form)).ShouldBe(time, time.ToString(form));
            }
        }
    }

    [Fact]
    public void Any_text_can_be_read() => RandomText.Any.Sample(text =>
    {
        ClockTimeReader.Read(text);
        ClockTimeReader.ReadWithin(text, out _);
    });
}
