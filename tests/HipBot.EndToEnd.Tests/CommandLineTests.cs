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
    public async Task Wrong_usage_ends_with_2_and_no_stack_trace(params string[] arguments)
    {
        var run = await HipBotProcess.RunAsync("", arguments);

        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldNotBeEmpty();
        run.Errors.ShouldNotContain("   at ");
    }
}
