using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using System.Text;

namespace HipBot.Worker.Lines;

/// <summary>Reads lines of strict UTF-8. A line that is no UTF-8, or endless, is a fault of its own; the next one is read all the same.</summary>
internal static class LineReader
{
    /// <summary>The longest line that is kept, in bytes. Every text that HipBot reads fits many times over.</summary>
    private const int LongestLine = 1 << 20;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static async IAsyncEnumerable<InputLine> ReadAsync(Stream stream, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var reader = PipeReader.Create(stream, new StreamPipeReaderOptions(leaveOpen: true));
        var number = 0;
        var isTooLong = false;
        while (true)
        {
            // A read of the console goes on when it is cancelled, so it is left behind.
            var result = await reader.ReadAsync(cancellationToken).AsTask().WaitAsync(cancellationToken);
            var buffer = result.Buffer;
            while (buffer.PositionOf((byte)'\n') is { } end)
            {
                yield return ToLine(buffer.Slice(0, end), ++number, isTooLong);
                isTooLong = false;
                buffer = buffer.Slice(buffer.GetPosition(1, end));
            }

            if (result.IsCompleted)
            {
                if (buffer.Length > 0 || isTooLong)
                {
                    yield return ToLine(buffer, ++number, isTooLong);
                }

                await reader.CompleteAsync();
                yield break;
            }

            if (buffer.Length > LongestLine)
            {
                isTooLong = true;
                buffer = buffer.Slice(buffer.End);
            }

            reader.AdvanceTo(buffer.Start, buffer.End);
        }
    }

    private static InputLine ToLine(ReadOnlySequence<byte> bytes, int number, bool isTooLong)
    {
        if (isTooLong || bytes.Length > LongestLine)
        {
            return new InputLine(number, "", $"The line is longer than {LongestLine:N0} bytes. Shorten it.");
        }

        try
        {
            var text = Strict.GetString(bytes);
            return new InputLine(number, (number == 1 ? text.TrimStart('\uFEFF') : text).TrimEnd('\r'), null);
        }
        catch (DecoderFallbackException)
        {
            return new InputLine(number, "", "The line is not valid UTF-8. Send it as UTF-8.");
        }
    }
}
