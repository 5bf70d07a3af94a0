using HipBot.Engine.Content;
using HipBot.Engine.Language;
using HipBot.Engine.Safety;
using HipBot.Tests;

namespace HipBot.Engine.Tests.Safety;

/// <summary>The rules of the second reader, on the small folder, which knows two messages of a numb leg.</summary>
public sealed class ResemblanceTests
{
    private static readonly Library Library = LibraryLoader.Load(Path.Combine(Repository.Data, "sound-folder"), CancellationToken.None).Library!;

    private static readonly LanguageReader Language = LanguageReader.For(Library);

    private static readonly SafetyCheck Check = new(Library, Language);

    [Theory]
    [InlineData("everything below the knee has been asleep since monday")]
    [InlineData("walking on cotton wool, which stretch?")]
    public void Words_that_no_pattern_holds_are_asked_about_if_a_known_message_is_like_them(string message)
    {
        var found = Check.Read(Language.Read(message)).Gravest;

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
        Check.Read(Language.Read(message)).Gravest.ShouldBeNull();

    [Fact]
    public void What_a_pattern_finds_needs_no_likeness()
    {
        var found = Check.Read(Language.Read("my leg is numb")).Gravest;

        found!.Status.ShouldBe(SignStatus.Present);
    }

    [Fact]
    public void A_folder_without_messages_is_read_by_patterns_alone()
    {
        using var folder = new Content.ContentFolder();
        File.Delete(folder.FullPath("safety/messages/messages.yaml"));

        Resemblance.For(folder.Load().Library!, Language).ShouldBeNull();
    }

    [Fact]
    public void It_learns_the_same_every_time()
    {
        var message = Language.Read("it is like wool below the knee");

        new SafetyCheck(Library, Language).Read(message).Gravest?.LikeMessage.ShouldBe(Check.Read(message).Gravest?.LikeMessage);
    }
}
