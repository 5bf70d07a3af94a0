using HipBot.Engine.DailyPrompts.Progress;
using HipBot.Engine.Figures;
using SkiaSharp;

namespace HipBot.Engine.Tests.DailyPrompts.Progress;

/// <summary>The picture of the last four weeks.</summary>
public sealed class ProgressChartTests
{
    private static readonly DateOnly Today = new(2026, 11, 25);
    private static readonly SKRectI TitleArea = new(0, 10, ProgressChart.Width, 80);

    [Theory]
    [InlineData(new int[0])]
    [InlineData(new[] { 0, 2, 3, 6, 8, 12, 13, 15, 19, 22, 24, 27 })]
    [InlineData(new[] { 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27 })]
    public void It_is_a_small_opaque_png(int[] daysAgo)
    {
        var png = Draw(daysAgo);

        png.AsSpan(0, 8).ToArray().ShouldBe([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
        png.Length.ShouldBeLessThan(40_000);
        using var picture = SKBitmap.Decode(png);
        (picture.Width, picture.Height).ShouldBe((720, 420));
        picture.Pixels.ShouldAllBe(pixel => pixel.Alpha == 255);
    }

    [Fact]
    public void The_same_days_give_the_same_picture() => Draw(0, 3, 9).ShouldBe(Draw(9, 3, 0));

    [Fact]
    public void Each_day_changes_the_picture_at_a_place_of_its_own()
    {
        using var nothing = SKBitmap.Decode(Draw(8));
        var places = Enumerable.Range(0, 28).Where(day => day != 8).Select(day =>
        {
            using var picture = SKBitmap.Decode(Draw(8, day));

            // Above the rows is the title, which may change too.
            return Differences(nothing, picture).Where(at => at.Y > TitleArea.Bottom).Aggregate((one, other) => one with { X = Math.Min(one.X, other.X), Y = Math.Min(one.Y, other.Y) });
        }).ToList();

        places.Distinct().Count().ShouldBe(27);
        places[0].ShouldBe(new SKPointI(places.Max(at => at.X), places.Max(at => at.Y)), "today is the last mark of the lowest row");
    }

    [Fact]
    public void A_day_outside_the_four_weeks_changes_nothing() => Draw(2, 28, -1).ShouldBe(Draw(2));

    [Theory]
    [InlineData(new int[0], "Today is as good a day as any")]
    [InlineData(new[] { 1, 2 }, "2 of the last 7 days")]
    [InlineData(new[] { 0, 1, 2, 3, 4, 5, 6 }, "All of the last 7 days")]
    public void The_title_is_written_in_the_font_that_ships_with_the_bot(int[] daysAgo, string title)
    {
        using var picture = SKBitmap.Decode(Draw(daysAgo));
        using var font = new SKFont(ShippedFont.Typeface, 36);
        var width = font.MeasureText(title);

        var paper = picture.GetPixel(0, 0);
        var ink = Within(TitleArea).Where(at => picture.GetPixel(at.X, at.Y) != paper).ToList();

        ink.Count.ShouldBeGreaterThan(1000);
        ink.Min(at => at.X).ShouldBeInRange(30, 38);
        ink.Max(at => at.X).ShouldBeInRange((int)(32 + width) - 8, (int)(32 + width) + 2);
        ink.Min(at => at.Y).ShouldBeGreaterThan(TitleArea.Top);
        ink.Max(at => at.Y).ShouldBeLessThan(TitleArea.Bottom - 1);
    }

    [Fact]
    public void Nothing_touches_the_edges()
    {
        using var picture = SKBitmap.Decode(Draw([.. Enumerable.Range(0, 28)]));

        for (var y = 0; y < picture.Height; y++)
        {
            var background = picture.GetPixel(0, y);
            Enumerable.Range(0, 16).ShouldAllBe(x => picture.GetPixel(x, y) == background && picture.GetPixel(picture.Width - 1 - x, y) == background);
        }
    }

    [Fact]
    public void Many_can_ask_at_once()
    {
        var expected = Enumerable.Range(0, 7).Select(day => Draw(day)).ToList();

        var drawn = new byte[70][];
        Parallel.For(0, drawn.Length, new ParallelOptions { MaxDegreeOfParallelism = 8, CancellationToken = TestContext.Current.CancellationToken }, turn => drawn[turn] = Draw(turn % 7));

        drawn.Index().ShouldAllBe(one => one.Item.SequenceEqual(expected[one.Index % 7]));
    }

    private static byte[] Draw(params int[] daysAgo) => ProgressChart.Draw(new ProgressSummary(Today, daysAgo.Select(days => Today.AddDays(-days)).ToHashSet()));

    private static IEnumerable<SKPointI> Differences(SKBitmap one, SKBitmap other) =>
        one.Pixels.Zip(other.Pixels).Index().Where(pair => pair.Item.First != pair.Item.Second).Select(pair => new SKPointI(pair.Index % one.Width, pair.Index / one.Width));

    private static IEnumerable<SKPointI> Within(SKRectI area) =>
        from y in Enumerable.Range(area.Top, area.Height) from x in Enumerable.Range(area.Left, area.Width) select new SKPointI(x, y);
}
