using System.Buffers.Binary;
using Telegram.Bot.Types;

namespace HipBot.TelegramChat.Tests.Loopback;

/// <summary>The first bytes of pictures, which is what the server reads of one.</summary>
internal static class Pictures
{
    public static InputFileStream Png(int width, int height) => InputFile.FromStream(new MemoryStream(PngBytes(width, height)), "figure.png");

    public static InputFileStream Gif(int width, int height) => InputFile.FromStream(new MemoryStream(GifBytes(width, height)), "figure.gif");

    public static InputFileStream Text(string text = "no picture") => InputFile.FromStream(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text)), "notes.txt");

    public static byte[] PngBytes(int width, int height)
    {
        byte[] bytes = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 0, 0, 0, 0, 0, 0, 8, 6, 0, 0, 0];
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(16), width);
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(20), height);
        return bytes;
    }

    public static byte[] GifBytes(int width, int height) => [.. "GIF89a"u8, (byte)width, (byte)(width >> 8), (byte)height, (byte)(height >> 8), 0, 0, 0];

    public static byte[] JpegBytes(int width, int height) =>
        [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0, 0xFF, 0xC0, 0, 17, 8, (byte)(height >> 8), (byte)height, (byte)(width >> 8), (byte)width, 3, 0, 0];
}
