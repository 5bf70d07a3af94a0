using System.Diagnostics;
using System.Text;
using HipBot.Tests;

namespace HipBot.EndToEnd.Tests;

/// <summary>The program as a user starts it: a process of its own.</summary>
public sealed class HipBotProcess : IDisposable
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "hipbot.dll");

    private readonly Process _process;
    private readonly Task<string> _errors;

    private HipBotProcess(Process process)
    {
        _process = process;
        _errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
    }

    public Stream Input => _process.StandardInput.BaseStream;

    public static HipBotProcess Start(params IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Program, .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            WorkingDirectory = Path.GetDirectoryName(Repository.Content)!,
        };
        return new HipBotProcess(Process.Start(start)!);
    }

    /// <summary>Runs the program to its end with an input.</summary>
    public static async Task<HipBotRun> RunAsync(byte[] input, params IReadOnlyList<string> arguments)
    {
        using var process = Start(arguments);
        var output = process._process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        try
        {
            await process.Input.WriteAsync(input, TestContext.Current.CancellationToken);
            process._process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The program may end without reading its input.
        }

        await process._process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new HipBotRun(process._process.ExitCode, await output, await process._errors);
    }

    public static Task<HipBotRun> RunAsync(string input, params IReadOnlyList<string> arguments) =>
        RunAsync(Encoding.UTF8.GetBytes(input), arguments);

    public async Task SayAsync(string line)
    {
        await _process.StandardInput.WriteLineAsync(line);
        await _process.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
    }

    public async Task<string> HearAsync() =>
        await _process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) ?? throw new InvalidOperationException("the program ended: " + await _errors);

    public async Task<HipBotRun> EndAsync()
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new HipBotRun(_process.ExitCode, "", await _errors);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        _process.Dispose();
    }
}
