using HipBot.Engine.Figures;
using ScottPlot;
using SkiaSharp;

namespace HipBot.Engine.DailyPrompts.Progress;

/// <summary>
/// The picture of the last four weeks: a row for each week, a mark for each day. Each row ends on today's weekday, so the
/// lowest row is the last seven days, which the title counts, and today is its last mark. Safe on several threads at once.
/// </summary>
public static class ProgressChart
{
    /// <summary>The width in pixels.</summary>
    public const int Width = 720;

    /// <summary>The height in pixels.</summary>
    public const int Height = 420;

    private const int Margin = 32;
    private const int TitleLine = 46;
    private const int WeekdayLine = 106;
    private const int FirstColumn = 168;
    private const int ColumnWidth = 83;
    private const int FirstRow = 160;
    private const int RowHeight = 62;
    private const int LastRow = FirstRow + ((ProgressSummary.Weeks - 1) * RowHeight);
    private const int BandTop = LastRow - 34;
    private const int NoteLine = LastRow + 46;

    private const int TitleSize = 36;
    private const int LabelSize = 24;
    private const int NoteSize = 22;
    private const int DoneSize = 44;
    private const int OpenSize = 30;
    private const int TodaySize = 56;

    private static readonly Color Paper = Color.FromHex("#FBF7F0");
    private static readonly Color Light = Color.FromHex("#FFFEFC");
    private static readonly Color Sand = Color.FromHex("#F1E9DB");
    private static readonly Color Stone = Color.FromHex("#C9BFAF");
    private static readonly Color Bark = Color.FromHex("#8F8474");
    private static readonly Color SoftInk = Color.FromHex("#6B6359");
    private static readonly Color Ink = Color.FromHex("#2E2A25");
    private static readonly Color Leaf = Color.FromHex("#2F7D5B");

    // Large areas of one colour are smaller and quicker without the filters that photographs need.
    private static readonly SKPngEncoderOptions Flat = new(SKPngEncoderFilterFlags.None, 6);

    // Every label of a plot takes this font when it is made: the machine may have none.
    static ProgressChart() => Fonts.DefaultFontStyle = ShippedFont.Typeface;

    /// <summary>Draws it, as a PNG with a background of its own. The same days give the same bytes.</summary>
    public static byte[] Draw(ProgressSummary summary)
    {
        ArgumentNullException.ThrowIfNull(summary);
        using var plot = new Plot();
        plot.FigureBackground.Color = Paper;
        plot.HideAxesAndGrid();

        // One unit is one pixel, and y goes down.
        plot.Axes.SetLimits(0, Width, Height, 0);

        AddBand(plot);
        AddText(plot, summary.Title, Margin, TitleLine, TitleSize, Ink, Alignment.MiddleLeft);
        foreach (var (column, day) in summary.Week(0).Index())
        {
            AddText(plot, day.DayOfWeek.ToString()[..3], ColumnAt(column), WeekdayLine, LabelSize, SoftInk, Alignment.MiddleCenter);
        }

        for (var weeksAgo = 0; weeksAgo < ProgressSummary.Weeks; weeksAgo++)
        {
            AddWeek(plot, summary, weeksAgo);
        }

        return Png(plot);
    }

    private static void AddBand(Plot plot)
    {
        var band = plot.Add.Rectangle(0, Width, BandTop, Height);
        band.FillColor = Sand;
        band.LineWidth = 0;
        AddText(plot, "the last 7 days", Margin, NoteLine, NoteSize, SoftInk, Alignment.MiddleLeft);
    }

    private static void AddWeek(Plot plot, ProgressSummary summary, int weeksAgo)
    {
        var week = summary.Week(weeksAgo);
        var y = LastRow - (weeksAgo * RowHeight);
        AddText(plot, ProgressSummary.Short(week[0]), Margin, y, LabelSize, SoftInk, Alignment.MiddleLeft);
        foreach (var (column, day) in week.Index())
        {
            AddMark(plot, ColumnAt(column), y, summary.Done.Contains(day));
            if (day == summary.Today)
            {
                AddRing(plot, ColumnAt(column), y, TodaySize, Bark);
                AddText(plot, "today", ColumnAt(column), NoteLine, NoteSize, SoftInk, Alignment.MiddleCenter);
            }
        }
    }

    private static void AddMark(Plot plot, int x, int y, bool done)
    {
        if (!done)
        {
            plot.Add.Marker(x, y, MarkerShape.FilledCircle, OpenSize, Light);
            AddRing(plot, x, y, OpenSize, Stone);
            return;
        }

        // The tick and the size say the same as the colour, for those who see colours otherwise.
        plot.Add.Marker(x, y, MarkerShape.FilledCircle, DoneSize, Leaf);
        Coordinates[] tick = [new(x - 9.5, y + 1), new(x - 3, y + 7.5), new(x + 10, y - 7)];
        plot.Add.ScatterLine(tick, Light).LineWidth = 4.5f;
    }

    private static void AddRing(Plot plot, int x, int y, int size, Color color) =>
        plot.Add.Marker(x, y, MarkerShape.OpenCircle, size, color).MarkerLineWidth = 2.5f;

    private static void AddText(Plot plot, string text, int x, int y, int size, Color color, Alignment alignment)
    {
        var added = plot.Add.Text(text, x, y);
        added.LabelFontSize = size;
        added.LabelFontColor = color;
        added.LabelAlignment = alignment;

        // ScottPlot centres the whole line; the letters sit above its middle by a fifth of their size.
        added.OffsetY = size * 0.2f;
    }

    private static int ColumnAt(int column) => FirstColumn + (column * ColumnWidth);

    private static byte[] Png(Plot plot)
    {
        using var surface = SKSurface.Create(new SKImageInfo(Width, Height, SKColorType.Rgba8888, SKAlphaType.Opaque));
        plot.Render(surface.Canvas, Width, Height);
        using var pixels = surface.PeekPixels();
        using var png = pixels.Encode(Flat) ?? throw new InvalidOperationException("the chart cannot be written as a PNG");
        return png.ToArray();
    }
}
