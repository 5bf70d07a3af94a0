using System.Text;
using Microsoft.Win32.SafeHandles;

namespace HipBot.Worker.Hosting;

/// <summary>Standard output as HipBot writes it: UTF-8 whatever the locale says, and an error where nobody reads any more.</summary>
internal static class StandardOutput
{
    private const int Descriptor = 1;

    /// <summary>Opens it. What is written must be flushed.</summary>
    public static TextWriter Open() => new StreamWriter(OpenStream(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));

    /// <summary>
    /// The console's own stream passes over a closed pipe in silence, so that `hipbot ask | head -n 1` would never end. A pipe is
    /// therefore written to directly; a file is not, since others may write to it as well.
    /// </summary>
    private static Stream OpenStream()
    {
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected)
        {
            return Console.OpenStandardOutput();
        }

        var stream = new FileStream(new SafeFileHandle(Descriptor, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return stream.CanSeek ? Console.OpenStandardOutput() : stream;
    }
}
