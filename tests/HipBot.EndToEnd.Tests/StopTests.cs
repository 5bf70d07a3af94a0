using System.Diagnostics;

namespace HipBot.EndToEnd.Tests;

/// <summary>How the program ends when it is told to.</summary>
public sealed class StopTests
{
    [Fact]
    public async Task Told_to_stop_it_ends_within_five_seconds_with_its_last_input_answered()
    {
        using var chat = HipBotProcess.Start("chat", "--json");
        await chat.SayAsync("""{"user":"ana","chat":"dm","command":"privacy"}""");
        (await chat.HearAsync()).ShouldContain("not stored");
        (await chat.HearAsync()).ShouldBe("""{"done":true}""");
        var start = Stopwatch.GetTimestamp();

        await chat.TerminateAsync();
        var run = await chat.EndedAsync();

        Stopwatch.GetElapsedTime(start).ShouldBeLessThan(TimeSpan.FromSeconds(5));
        run.ExitCode.ShouldBe(0);
        run.Errors.ShouldBeEmpty();
    }
}
