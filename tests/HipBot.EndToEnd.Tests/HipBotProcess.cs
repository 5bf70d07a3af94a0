using System.Diagnostics;
using System.Text;
using System.Threading.Channels;
using HipBot.Tests;

namespace HipBot.EndToEnd.Tests;

/// <summary>
/// The program as a user starts it: a process of its own, in a folder of its own, with nothing of HipBot's settings that the
/// machine happens to have.
/// </summary>
public sealed class HipBotProcess : IDisposable
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "hipbot.dll");

    private static readonly string[] ReadContent = ["ask", "chat", "evaluate"];

    private readonly TemporaryFolder _folder = new();
    private readonly Channel<string> _errorLines = Channel.CreateUnbounded<string>();
    private readonly StringBuilder _errors = new();
    private readonly Process _process;
    private readonly Task _readingErrors;

    private HipBotProcess(IReadOnlyList<string> arguments, HipBotSurroundings? surroundings)
    {
        _process = Process.Start(StartOf(arguments, surroundings ?? new HipBotSurroundings(_folder.Path)))!;
        _readingErrors = ReadErrorsAsync();
    }

    public Stream Input => _process.StandardInput.BaseStream;

    /// <summary>Starts the program on the content of the repository, unless the arguments name another.</summary>
    public static HipBotProcess Start(params IReadOnlyList<string> arguments) => new(WithContent(arguments), surroundings: null);

    /// <summary>Starts the program with just these arguments.</summary>
    public static HipBotProcess StartIn(HipBotSurroundings surroundings, params IReadOnlyList<string> arguments) => new(arguments, surroundings);

    /// <summary>Runs the program to its end with an input, on the content of the repository unless the arguments name another.</summary>
    public static async Task<HipBotRun> RunAsync(byte[] input, params IReadOnlyList<string> arguments)
    {
        using var process = Start(arguments);
        return await process.ToEndAsync(input);
    }

    /// <inheritdoc cref="RunAsync(byte[], IReadOnlyList{string})"/>
    public static Task<HipBotRun> RunAsync(string input, params IReadOnlyList<string> arguments) =>
        RunAsync(Encoding.UTF8.GetBytes(input), arguments);

    /// <summary>Runs the program to its end with just these arguments.</summary>
    public static async Task<HipBotRun> RunInAsync(HipBotSurroundings surroundings, params IReadOnlyList<string> arguments)
    {
        using var process = StartIn(surroundings, arguments);
        return await process.ToEndAsync([]);
    }

    public async Task SayAsync(string line)
    {
        await _process.StandardInput.WriteLineAsync(line);
        await _process.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
    }

    public async Task<string> HearAsync() =>
        await _process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) ?? throw new InvalidOperationException("the program ended: " + await ErrorsAsync());

    /// <summary>Waits for a line on standard error that holds a text.</summary>
    public async Task HearErrorAsync(string text)
    {
        await foreach (var line in _errorLines.Reader.ReadAllAsync(TestContext.Current.CancellationToken))
        {
            if (line.Contains(text, StringComparison.Ordinal))
            {
                return;
            }
        }

        Assert.Fail($"the program ended without \"{text}\" on standard error: {_errors}");
    }

    /// <summary>Reads no more of what the program writes, as <c>head -n 1</c> does.</summary>
    public void StopListening() => _process.StandardOutput.Close();

    /// <summary>SIGKILL.</summary>
    public void Kill() => _process.Kill();

    /// <summary>Ctrl+C.</summary>
    public Task InterruptAsync() => SignalAsync("-INT");

    /// <summary>SIGTERM.</summary>
    public Task TerminateAsync() => SignalAsync("-TERM");

    public async Task<HipBotRun> EndAsync()
    {
        _process.StandardInput.Close();
        return await EndedAsync();
    }

    /// <summary>Waits until the program ends by itself, its input still open.</summary>
    public async Task<HipBotRun> EndedAsync()
    {
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new HipBotRun(_process.ExitCode, "", await ErrorsAsync());
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        _process.Dispose();
        _folder.Dispose();
    }

    private async Task SignalAsync(string signal)
    {
        using var kill = Process.Start("kill", [signal, $"{_process.Id}"]);
        await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    private static IReadOnlyList<string> WithContent(IReadOnlyList<string> arguments) =>
        arguments.Count > 0 && ReadContent.Contains(arguments[0]) && !arguments.Contains("--content")
            ? [arguments[0], "--content", Repository.Content, .. arguments.Skip(1)]
            : arguments;

    private static ProcessStartInfo StartOf(IReadOnlyList<string> arguments, HipBotSurroundings surroundings)
    {
        var start = new ProcessStartInfo("dotnet", [surroundings.Program ?? Program, .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            WorkingDirectory = surroundings.Folder,
        };
        foreach (var inherited in start.Environment.Keys.Where(IsSetting).ToList())
        {
            start.Environment.Remove(inherited);
        }

        foreach (var (name, value) in surroundings.Environment)
        {
            start.Environment[name] = value;
        }

        return start;
    }

    private static bool IsSetting(string name) =>
        name.StartsWith("HIPBOT__", StringComparison.OrdinalIgnoreCase) || name.StartsWith("Content__", StringComparison.OrdinalIgnoreCase);

    private async Task<HipBotRun> ToEndAsync(byte[] input)
    {
        var output = _process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        try
        {
            await Input.WriteAsync(input, TestContext.Current.CancellationToken);
            _process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The program may end without reading its input.
        }

        return await EndedAsync() with { Output = await output };
    }

    private async Task ReadErrorsAsync()
    {
        while (await _process.StandardError.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            _errors.Append(line).Append('\n');
            _errorLines.Writer.TryWrite(line);
        }

        _errorLines.Writer.Complete();
    }

    private async Task<string> ErrorsAsync()
    {
        await _readingErrors;
        return _errors.ToString();
    }
}
