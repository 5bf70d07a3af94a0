namespace HipBot.EndToEnd.Tests;

public sealed class CommandLineTests
{
    [Fact]
    public async Task Without_a_command_it_names_the_way_to_talk_to_it()
    {
        var run = await HipBotProcess.RunAsync("");

        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldContain("hipbot chat");
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("content", "chekc")]
    [InlineData("content")]
    [InlineData("evaluate")]
    [InlineData("evaluate", "/no/such/file")]
    [InlineData("prompts", "preview")]
    [InlineData("prompts", "preview", "--at", "25:00", "--zone", "Europe/Berlin")]
    [InlineData("prompts", "preview", "--at", "8:00", "--zone", "Mars")]
    [InlineData("prompts", "preview", "--at", "8:00", "--zone", "Europe/Berlin", "--days", "x")]
    [InlineData("prompts", "preview", "--at", "8:00", "--zone", "Europe/Berlin", "--days", "0")]
    [InlineData("prompts", "preview", "--at", "8:00", "--zone", "Europe/Berlin", "--from", "2026-02-30")]
    [InlineData("prompts", "preview", "--at", "0:00", "--zone", "Asia/Tokyo", "--from", "0001-01-01")]
    [InlineData("prompts", "preview", "--at", "8:00", "--zone", "Europe/Berlin", "--without", "floor,chair,standing")]
    public async Task Wrong_usage_ends_with_2_and_no_stack_trace(params string[] arguments)
    {
        var run = await HipBotProcess.RunAsync("", arguments);

        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldNotBeEmpty();
        run.Errors.ShouldNotContain("   at ");
    }
}
