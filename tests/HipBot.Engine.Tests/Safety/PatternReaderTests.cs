using HipBot.Engine.Content;
using HipBot.Engine.Language;
using HipBot.Engine.Safety;
using HipBot.Tests;

namespace HipBot.Engine.Tests.Safety;

/// <summary>The rules of context, on the small folder whose only grave sign is a numb leg.</summary>
public sealed class PatternReaderTests
{
    private static readonly Library Library = LibraryLoader.Load(Path.Combine(Repository.Data, "sound-folder"), CancellationToken.None).Library!;

    private static readonly LanguageReader Language = LanguageReader.For(Library);

    private static readonly PatternReader Check = new(Library.Safety, Language);

    [Theory]
    [InlineData("my leg is numb", SignStatus.Present)]
    [InlineData("leg numb", SignStatus.Present)]
    [InlineData("I really can't feel my leg", SignStatus.Present)]
    [InlineData("her foot is numb", SignStatus.Present)]
    // Denied
    [InlineData("no numb leg", SignStatus.Absent)]
    [InlineData("my leg is not numb", SignStatus.Absent)]
    [InlineData("pain without a numb leg", SignStatus.Absent)]
    [InlineData("my numb leg went away", SignStatus.Absent)]
    [InlineData("no numb and no leg pain", SignStatus.Absent)]
    // A denial ends where the clause turns, and does not reach its own sign
    [InlineData("no pain but my leg is numb", SignStatus.Present)]
    [InlineData("no pain, my leg is numb", SignStatus.Present)]
    [InlineData("no pain. my leg is numb", SignStatus.Present)]
    [InlineData("no pain and i cannot feel my leg", SignStatus.Present)]
    [InlineData("not sure if i should say, my leg is numb", SignStatus.Present)]
    [InlineData("i do what i can, not numb anywhere, leg fine", SignStatus.Absent)]
    // Past
    [InlineData("my leg was numb years ago, leg numb then", SignStatus.Absent)]
    [InlineData("years ago my leg numb and now it is numb leg again", SignStatus.Present)]
    [InlineData("had a numb leg, all fine now", SignStatus.Absent)]
    [InlineData("years ago a numb leg but my leg is numb", SignStatus.Present)]
    [InlineData("all fine now but my leg is numb", SignStatus.Present)]
    [InlineData("numb leg, all fine now, since then numb leg", SignStatus.Present)]
    // Asked
    [InlineData("what is a numb leg", SignStatus.Absent)]
    [InlineData("can sitting make a leg numb", SignStatus.Absent)]
    [InlineData("can sitting make my leg numb", SignStatus.Present)]
    [InlineData("what if my leg is numb tomorrow", SignStatus.Absent)]
    [InlineData("i am worried about a numb leg", SignStatus.Unclear)]
    [InlineData("what if it lasts but my leg is numb", SignStatus.Present)]
    // What is unclear by itself, and what counts although it is past
    [InlineData("years ago i had cancer. my leg hurts", SignStatus.Unclear)]
    [InlineData("my leg hurts", SignStatus.Absent)]
    // Idioms and misspellings
    [InlineData("i have a numnbess leg", SignStatus.Present)]
    public void A_sign_is_there_or_it_is_not(string message, SignStatus expected) =>
        Check.StatusOf(Library.Safety.Signs["numb-leg"], message).ShouldBe(expected);

    [Fact]
    public void The_gravest_sign_decides()
    {
        var reading = Check.Read(Language.Read("i am sad and my leg is numb"));

        reading.Level.ShouldBe(SafetyLevel.Emergency);
        reading.Gravest!.Sign.Id.ShouldBe("numb-leg");
        reading.Found.Count.ShouldBe(2);
    }

    [Fact]
    public void A_sign_that_does_not_count_is_named_with_the_reason()
    {
        var reading = Check.Read(Language.Read("no numb leg"));

        reading.Gravest.ShouldBeNull();
        reading.Found.ShouldHaveSingleItem().Reason.ShouldBe("denied");
    }
}
