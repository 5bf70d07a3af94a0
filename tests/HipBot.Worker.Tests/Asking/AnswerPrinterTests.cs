using System.Text.Json;
using HipBot.Engine.Answers;
using HipBot.Engine.Content;
using HipBot.Tests;
using HipBot.Worker.Asking;
using HipBot.Worker.Lines;

namespace HipBot.Worker.Tests.Asking;

public sealed class AnswerPrinterTests : IDisposable
{
    private const string Question = "why flexor";

    private static readonly Library Sound = LibraryLoader.Load(Path.Combine(Repository.Data, "sound-folder"), CancellationToken.None).Library!;

    private readonly StringWriter _output = new();
    private readonly StringWriter _errors = new();

    public void Dispose()
    {
        _output.Dispose();
        _errors.Dispose();
    }

    [Fact]
    public void A_fault_of_one_question_is_its_error_line_and_the_next_one_is_answered()
    {
        var printer = Printer(asJson: true);

        printer.Print(Question, line: 1, Faulty()).ShouldBeFalse();
        printer.Print(Question, line: 2, new Adviser(Sound)).ShouldBeTrue();

        var lines = Lines();
        lines[0].GetProperty("error").GetString()!.ShouldContain("KeyNotFoundException");
        lines[0].GetProperty("line").GetInt32().ShouldBe(1);
        lines[1].GetProperty("outcome").GetString().ShouldBe("answer");
    }

    [Fact]
    public void A_fault_of_a_question_for_people_leaves_no_half_answer()
    {
        Printer(asJson: false).Print(Question, line: 1, Faulty()).ShouldBeFalse();

        _output.ToString().ShouldBeEmpty();
        _errors.ToString().ShouldContain("Line 1: The question could not be answered (KeyNotFoundException).");
    }

    [Fact]
    public void A_failed_safety_check_is_logged_without_what_the_person_wrote()
    {
        var adviser = new Adviser(Sound, _ => throw new InvalidOperationException($"cannot read {Question}"));

        Printer(asJson: true).Print(Question, line: 7, adviser).ShouldBeTrue();

        Lines()[0].GetProperty("outcome").GetString().ShouldBe("unknown");
        var logged = _errors.ToString();
        logged.ShouldContain("line 7 was not answered: InvalidOperationException at AnswerPrinterTests");
        logged.ShouldNotContain(Question);
    }

    [Theory]
    [InlineData("The line is not valid UTF-8.")]
    [InlineData("The line is too long.")]
    public void Every_refusal_says_what_to_do_in_an_emergency(string fault)
    {
        Printer(asJson: true).PrintFault(fault, line: 3);

        Lines()[0].GetProperty("error").GetString().ShouldBe($"{fault} If this may be an emergency, call your local emergency number now.");
    }

    [Theory]
    [InlineData(Question)]
    [InlineData("wall")]
    [InlineData("flexor beam bridge")]
    [InlineData("")]
    public void The_confidence_is_that_of_the_first_candidate(string question)
    {
        Printer(asJson: true).Print(question, line: 1, new Adviser(Sound));

        var line = Lines()[0];
        var first = line.GetProperty("candidates").EnumerateArray().Select(candidate => candidate.GetProperty("confidence").GetDouble()).FirstOrDefault();
        line.GetProperty("confidence").GetDouble().ShouldBe(first);
    }

    private AnswerPrinter Printer(bool asJson) => new(new CommandStreams(_output, _errors), asJson, withReasons: false, isWhole: false);

    /// <summary>Finds a topic and then lacks the sources that it cites.</summary>
    private static Adviser Faulty() => new(Sound with { Sources = new Dictionary<string, Source>() });

    private List<JsonElement> Lines() =>
        [.. _output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
}
