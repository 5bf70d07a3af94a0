using CsCheck;
using HipBot.Engine.Chat;
using HipBot.Worker.Chatting;

namespace HipBot.Worker.Tests.Chatting;

/// <summary>What programs send to the terminal.</summary>
public sealed class ChatInputLineTests
{
    private const string Whole = """{"user":"ana","chat":"#gym","command":"exercise","options":{"name":"dead bug"},"moderator":true}""";

    private static readonly long Many = Environment.GetEnvironmentVariable("HIPBOT_TEST_MANY") is null ? 2_000 : 100_000;

    [Fact]
    public void A_chat_whose_name_begins_with_a_hash_is_a_group()
    {
        var (input, fault) = ChatInputLine.Read(Whole);

        fault.ShouldBeNull();
        var read = input!.ToInput();
        read.Place.ShouldBe(ChatPlaces.Group);
        read.IsModerator.ShouldBeTrue();
        read.Act.ShouldBeOfType<ChatAct.Command>().Options["name"].ShouldBe("dead bug");
    }

    [Fact]
    public void The_direct_chats_of_two_people_are_two()
    {
        static string ChatOf(string user) => ChatInputLine.Read($$"""{"user":"{{user}}","chat":"dm","say":"hello"}""").Input!.ToInput().Chat;

        ChatOf("ana").ShouldNotBe(ChatOf("ben"));
    }

    [Theory]
    [InlineData("5", "5")]
    [InlineData("true", "True")]
    [InlineData("\"x\"", "x")]
    public void An_option_may_be_a_text_a_number_or_a_flag(string json, string text)
    {
        var (input, _) = ChatInputLine.Read($$$"""{"user":"ana","chat":"dm","command":"move","options":{"minutes":{{{json}}}}}""");

        input!.ToInput().Act.ShouldBeOfType<ChatAct.Command>().Options["minutes"].ShouldBe(text, StringCompareShould.IgnoreCase);
    }

    [Theory]
    [InlineData("""{"user":"a","chat":"dm","command":"ask","options":{"question":"\ud800"}}""")]
    [InlineData("""{"user":"a","chat":"dm","submit":"1_report__","fields":{"what":"\udc00 x"}}""")]
    [InlineData("""{"user":"a","chat":"dm","say":"\ud800"}""")]
    public void Half_a_character_is_a_fault_of_its_line(string line)
    {
        var (input, fault) = ChatInputLine.Read(line);

        input.ShouldBeNull();
        fault.ShouldNotBeNull();
    }

    [Fact]
    public void A_random_or_mutated_line_is_an_input_or_a_fault_and_never_an_exception() =>
        Gen.OneOf(
            Gen.String,
            Gen.Select(Gen.Int[0, Whole.Length - 1], Gen.Char, Gen.Int[0, 3]).Select((at, letter, length) => string.Concat(Whole.AsSpan(0, at), letter.ToString(), Whole.AsSpan(Math.Min(Whole.Length, at + length)))))
            .Sample(
                line =>
                {
                    var (input, fault) = ChatInputLine.Read(line);
                    (input is null).ShouldBe(fault is not null);
                    input?.ToInput();
                },
                iter: Many);
}
