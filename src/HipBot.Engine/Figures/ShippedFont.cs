using SkiaSharp;

namespace HipBot.Engine.Figures;

/// <summary>The font that ships with the bot, so that pictures have text on a machine without fonts. It knows Latin letters.</summary>
internal static class ShippedFont
{
    /// <summary>The typeface. It belongs to all, on any thread: nobody disposes it.</summary>
    public static SKTypeface Typeface { get; } = Load();

    private static SKTypeface Load()
    {
        using var stream = typeof(ShippedFont).Assembly.GetManifestResourceStream("DejaVuSans-Latin.ttf")!;
        using var data = SKData.Create(stream);
        return SKTypeface.FromData(data) ?? throw new InvalidOperationException("the font that ships with HipBot cannot be read");
    }
}
