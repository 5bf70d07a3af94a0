using HipBot.Engine.Safety;
using HipBot.Worker.Evaluating;

namespace HipBot.Worker.Tests.Evaluating;

public sealed class EvaluationCaseTests
{
    [Fact]
    public void A_message_has_a_level()
    {
        EvaluationCase.TryParse("""{"say":"my leg is numb","level":"urgent"}""", out var example, out _).ShouldBeTrue();

        example!.Level.ShouldBe(SafetyLevel.Urgent);
    }

    [Theory]
    [InlineData("""{"question":"x","expect":"answer"}""")]
    [InlineData("""{"question":"x","expect":"answer","accept":null}""")]
    public void A_question_may_accept_nothing_else(string line)
    {
        EvaluationCase.TryParse(line, out var example, out _).ShouldBeTrue();

        example!.Accept.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"say":"x"}""")]
    [InlineData("""{"say":"x","level":"grave"}""")]
    [InlineData("""{"say":"x","level":2}""")]
    [InlineData("""{"say":"x","level":"2"}""")]
    [InlineData("""{"say":"x","level":"urgent, soon"}""")]
    [InlineData("""{"say":"x","level":null}""")]
    [InlineData("""{"say":"\ud800","level":"soon"}""")]
    [InlineData("""{"question":"x","expect":"maybe"}""")]
    public void A_line_that_is_no_example_is_told_what_it_needs(string line)
    {
        EvaluationCase.TryParse(line, out _, out var fault).ShouldBeFalse();

        fault.ShouldNotBeNullOrWhiteSpace();
    }
}
