using System.Buffers.Binary;

namespace HipBot.Loopback.Telegram.Files;

/// <summary>Reads from the first bytes of a picture how large it is, for the formats that Telegram takes as photos.</summary>
internal static class ImageSize
{
    private static ReadOnlySpan<byte> Png => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>Width and height; null where it is no picture.</summary>
    public static (int Width, int Height)? Of(ReadOnlySpan<byte> bytes)
    {
        (int Width, int Height)? size = bytes switch
        {
            _ when bytes.StartsWith(Png) && bytes.Length >= 24 => (BinaryPrimitives.ReadInt32BigEndian(bytes[16..]), BinaryPrimitives.ReadInt32BigEndian(bytes[20..])),
            _ when IsGif(bytes) => (BinaryPrimitives.ReadUInt16LittleEndian(bytes[6..]), BinaryPrimitives.ReadUInt16LittleEndian(bytes[8..])),
            _ when bytes.StartsWith("BM"u8) && bytes.Length >= 26 => (BinaryPrimitives.ReadInt32LittleEndian(bytes[18..]), Math.Abs(BinaryPrimitives.ReadInt32LittleEndian(bytes[22..]))),
            _ when bytes.StartsWith("RIFF"u8) && bytes.Length >= 30 && bytes[8..].StartsWith("WEBP"u8) => OfWebp(bytes),
            _ when bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8]) => OfJpeg(bytes),
            _ => null,
        };
        return size is ( > 0, > 0) ? size : null;
    }

    /// <summary>Whether it is a GIF.</summary>
    public static bool IsGif(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= 10 && (bytes.StartsWith("GIF87a"u8) || bytes.StartsWith("GIF89a"u8));

    /// <summary>Whether it is a film in the MP4 container.</summary>
    public static bool IsMp4(ReadOnlySpan<byte> bytes) => bytes.Length >= 12 && bytes[4..].StartsWith("ftyp"u8);

    private static (int, int)? OfWebp(ReadOnlySpan<byte> bytes)
    {
        var kind = bytes[12..];
        if (kind.StartsWith("VP8X"u8))
        {
            return (1 + ReadInt24(bytes[24..]), 1 + ReadInt24(bytes[27..]));
        }

        if (kind.StartsWith("VP8L"u8))
        {
            var bits = BinaryPrimitives.ReadUInt32LittleEndian(bytes[21..]);
            return (1 + (int)(bits & 0x3FFF), 1 + (int)((bits >> 14) & 0x3FFF));
        }

        return kind.StartsWith("VP8 "u8)
            ? (BinaryPrimitives.ReadUInt16LittleEndian(bytes[26..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(bytes[28..]) & 0x3FFF)
            : null;
    }

    private static int ReadInt24(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);

    private static (int, int)? OfJpeg(ReadOnlySpan<byte> bytes)
    {
        // From marker to marker, up to the one that begins a frame.
        for (var at = 2; at + 9 < bytes.Length && bytes[at] == 0xFF; at += 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]))
        {
            if (bytes[at + 1] is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return (BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 5)..]));
            }
        }

        return null;
    }
}
