using System.Diagnostics;
using HipBot.Tests;

namespace HipBot.Benchmarks;

/// <summary>
/// What one question costs as a whole process, as a ratio to a process that prints its version: time and peak memory, and the
/// cost of each further line of standard input.
/// </summary>
internal static class ProcessMeasurement
{
    private const int Runs = 15;
    private const int Lines = 2_000;

    /// <summary>The worker's own Release output, which is compiled ahead of time; the copy beside the benchmark is not.</summary>
    private static readonly string Program = Path.Combine(Repository.Source, "HipBot.Worker", "bin", "Release", "net10.0", "hipbot.dll");

    public static async Task RunAsync()
    {
        var version = await MedianAsync("", "--version");
        var question = await MedianAsync("", "ask", "why are my hip flexors so tight");
        var oneLine = await MedianAsync(Questions(1), "ask", "--json");
        var manyLines = await MedianAsync(Questions(Lines), "ask", "--json");
        Console.WriteLine($"version      {version.Milliseconds,7:0} ms  {version.Megabytes,5:0} MB");
        Console.WriteLine($"one question {question.Milliseconds,7:0} ms  {question.Megabytes,5:0} MB  ratio to version {question.Milliseconds / version.Milliseconds:0.0}");
        Console.WriteLine($"each further line {(manyLines.Milliseconds - oneLine.Milliseconds) / (Lines - 1):0.000} ms, {manyLines.Megabytes:0} MB after {Lines} lines");
    }

    private static string Questions(int count) =>
        string.Concat(Enumerable.Range(1, count).Select(number => $"question {number}: how do i stop loosing my balence in hip airplanes with a bad knee\n"));

    private static async Task<(double Milliseconds, double Megabytes)> MedianAsync(string input, params string[] arguments)
    {
        var runs = new List<(double Milliseconds, double Megabytes)>();
        for (var run = 0; run < Runs; run++)
        {
            runs.Add(await MeasureAsync(input, arguments));
        }

        return (Median(runs.Select(run => run.Milliseconds)), Median(runs.Select(run => run.Megabytes)));
    }

    private static async Task<(double Milliseconds, double Megabytes)> MeasureAsync(string input, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Program, .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            WorkingDirectory = Path.GetDirectoryName(Repository.Content)!,
        };
        var began = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        var peak = PeakAsync(process);
        var output = process.StandardOutput.ReadToEndAsync();
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await output;
        await process.WaitForExitAsync();
        return (Stopwatch.GetElapsedTime(began).TotalMilliseconds, await peak);
    }

    /// <summary>The largest resident set that was seen, in megabytes; read every few milliseconds, since it is gone with the process.</summary>
    private static async Task<double> PeakAsync(Process process)
    {
        var peak = 0L;
        while (!process.HasExited)
        {
            try
            {
                process.Refresh();
                peak = Math.Max(peak, process.PeakWorkingSet64);
            }
            catch (InvalidOperationException)
            {
                break;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(5), TimeProvider.System);
        }

        return peak / 1e6;
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
