using CsCheck;
using HipBot.Engine.DailyPrompts.Subscribing;

namespace HipBot.Engine.Tests.DailyPrompts.Subscribing;

/// <summary>What people write behind <c>/daily</c>.</summary>
public sealed class DailyWordsTests
{
    [Theory]
    [InlineData("8am London", "8am", "London", "")]
    [InlineData("8 am london", "8 am", "london", "")]
    [InlineData("London 8am", "8am", "London", "")]
    [InlineData("7:30 berlin mon-fri", "7:30", "berlin", "mon-fri")]
    [InlineData("mon-fri 7:30 berlin", "7:30", "berlin", "mon-fri")]
    [InlineData("berlin", "", "berlin", "")]
    [InlineData("weekends", "", "", "weekends")]
    [InlineData("at 8 in new york", "at 8 in", "new york", "")]
    [InlineData("8:00 Europe/Berlin", "8:00", "Europe/Berlin", "")]
    [InlineData("8:00, Paris, France, weekdays", "8:00", "Paris France", "weekdays")]
    [InlineData("noon EST", "noon", "EST", "")]
    public void Time_place_and_days_are_told_apart(string text, string time, string place, string days) =>
        DailyWords.Read(text).ShouldBe(new DailyWords(time, place, days));

    [Theory]
    [InlineData("")]
    [InlineData("stop")]
    [InlineData("8:00 9:00")]
    [InlineData("berlin paris")]
    [InlineData("8:00 berlin please help me")]
    [InlineData("8 but my legs are numb")]
    [InlineData("i am in pain")]
    [InlineData("i am numb here now")]
    [InlineData("i have a fever in my hip")]
    public void What_says_more_is_not_read(string text) => DailyWords.Read(text).ShouldBeNull();

    [Fact]
    public void No_text_makes_it_fail() => Gen.OneOf(
        Gen.String[0, 100],
        Gen.OneOf([.. new[] { "8", "am", "berlin", "new", "york", "mon", "-", "fri", "in", "at", "every", "day", "noon", "paris", "8:00", "utc+2" }.Select(Gen.Const)]).Array[0, 16].Select(words => string.Join(' ', words)))
        .Sample(text => _ = DailyWords.Read(text));
}
