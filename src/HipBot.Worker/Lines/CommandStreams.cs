using System.Text;
using Microsoft.Win32.SafeHandles;

namespace HipBot.Worker.Lines;

/// <summary>
/// Where a command writes: what was asked for to standard output, all else to standard error. Both are UTF-8 whatever the locale
/// says, and every line is handed on at once.
/// </summary>
internal sealed record CommandStreams(TextWriter Output, TextWriter Errors)
{
    private const int StandardOutput = 1;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The streams of this process.</summary>
    public static CommandStreams OfProcess()
    {
        Console.OutputEncoding = Utf8;
        return new CommandStreams(new StreamWriter(OpenOutput(), Utf8) { AutoFlush = true }, Console.Error);
    }

    /// <summary>
    /// The console's own stream passes over a reader that is gone, so a pipe is written as a file, which says so. A regular file is
    /// not: <see cref="FileStream"/> keeps a position of its own, and would write over what shares the file, as in <c>&gt; log 2&gt;&amp;1</c>.
    /// </summary>
    private static Stream OpenOutput()
    {
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected)
        {
            return Console.OpenStandardOutput();
        }

        var output = new FileStream(new SafeFileHandle(StandardOutput, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return output.CanSeek ? Console.OpenStandardOutput() : output;
    }
}
