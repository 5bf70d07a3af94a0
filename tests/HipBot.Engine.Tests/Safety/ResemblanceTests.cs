using HipBot.Engine.Answers;
using HipBot.Engine.Content;
using HipBot.Engine.Safety;
using HipBot.Tests;

namespace HipBot.Engine.Tests.Safety;

/// <summary>The rules of the second reader, on the small folder, which knows two messages of a numb leg.</summary>
public sealed class ResemblanceTests
{
    private static readonly Library Library = LibraryLoader.Load(Path.Combine(Repository.Data, "sound-folder"), CancellationToken.None).Library!;

    private static readonly Adviser Adviser = new(Library);

    [Theory]
    [InlineData("everything below the knee has been asleep since monday")]
    [InlineData("walking on cotton wool, which stretch?")]
    public void Words_that_no_pattern_holds_are_asked_about_if_a_known_message_is_like_them(string message)
    {
        var found = Adviser.Explain(message).Safety.Gravest;

        found!.Sign.Id.ShouldBe("numb-leg");
        found.Status.ShouldBe(SignStatus.Unclear);
        found.LikeMessage.ShouldNotBeNull();
    }

    [Theory]
    [InlineData("which muscle lifts my leg")]
    [InlineData("thank you")]
    [InlineData("")]
    [InlineData("zzz qqq")]
    public void What_is_like_harmless_messages_or_like_none_is_let_pass(string message) =>
        Adviser.Explain(message).Safety.Gravest.ShouldBeNull();

    [Fact]
    public void What_a_pattern_finds_needs_no_likeness()
    {
        var found = Adviser.Explain("my leg is numb").Safety.Gravest;

        found!.Status.ShouldBe(SignStatus.Present);
    }

    [Fact]
    public void A_folder_without_messages_is_read_by_patterns_alone()
    {
        using var folder = new Content.ContentFolder();
        File.Delete(folder.FullPath("safety/messages/messages.yaml"));

        new Adviser(folder.Load().Library!).Explain("everything below the knee has been asleep since monday").Safety.Gravest.ShouldBeNull();
    }

    [Fact]
    public void It_learns_the_same_every_time()
    {
        const string Message = "it is like wool below the knee";

        new Adviser(Library).Explain(Message).Safety.Gravest?.LikeMessage.ShouldBe(Adviser.Explain(Message).Safety.Gravest?.LikeMessage);
    }
}
