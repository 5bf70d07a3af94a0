using HipBot.Engine.Figures;
using SkiaSharp;

namespace HipBot.Engine.Tests.Figures;

/// <summary>The font of all pictures.</summary>
public sealed class ShippedFontTests
{
    [Fact]
    public void It_is_read_from_the_program_itself() => ShippedFont.Typeface.FamilyName.ShouldBe("DejaVu Sans");

    [Theory]
    [InlineData("ABCDEFGHIJKLMNOPQRSTUVWXYZ abcdefghijklmnopqrstuvwxyz 0123456789")]
    [InlineData(".,:;!?'\"()[]/&%+-=*#@_ “”‘’–—… ·•")]
    [InlineData("äöüß éèêë àâ çñ øåæ łżś őű ğış șț")]
    [InlineData("°×½±−≈≤≥ ←↑→↓ ↺↻ ○●✓")]
    public void It_knows_what_pictures_say(string text)
    {
        using var font = new SKFont(ShippedFont.Typeface);

        font.ContainsGlyphs(text).ShouldBeTrue();
    }
}
