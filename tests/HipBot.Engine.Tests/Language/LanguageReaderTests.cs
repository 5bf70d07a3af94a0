using CsCheck;
using HipBot.Engine.Content;
using HipBot.Engine.Language;
using HipBot.Tests;

namespace HipBot.Engine.Tests.Language;

public sealed class LanguageReaderTests
{
    private static readonly LanguageReader Reader = LanguageReader.For(
        LibraryLoader.Load(Path.Combine(Repository.Data, "sound-folder"), CancellationToken.None).Library!);

    [Theory]
    [InlineData("Hip FLEXOR", "hip flexor")]
    [InlineData("can't, cant, can not, CANNOT", "cannot cannot cannot cannot")]
    [InlineData("won’t don`t it's I'm they've", "will not do not it i am they have")]
    [InlineData("u cant", "you cannot")]
    [InlineData("hip & spine", "hip and spine")]
    [InlineData("90/90", "90 90")]
    [InlineData("3.5 times", "3.5 times")]
    [InlineData("ｈｉｐ 𝐡𝐢𝐩 hïp", "hip hip hip")]
    [InlineData("hi\u200Bp", "hip")]
    [InlineData("soooo numbbbb", "so numb")]
    public void Words_are_read_as_people_mean_them(string text, string words) => WordsOf(text).ShouldBe(words);

    [Theory]
    [InlineData("hip flexer", "hip flexor")]
    [InlineData("the pelvus", "the pelvis")]
    [InlineData("numbnes", "numbness")]
    [InlineData("hipflexor", "hip flexor")]
    public void A_misspelt_word_is_read_as_the_word_of_the_content(string text, string words) => WordsOf(text).ShouldBe(words);

    [Theory]
    [InlineData("number")]
    [InlineData("thumb")]
    [InlineData("lag")]
    [InlineData("help")]
    [InlineData("spins")]
    public void An_english_word_is_left_as_it_is(string word) => WordsOf(word).ShouldBe(word);

    [Theory]
    [InlineData("\uD800 hip \uDC00", "hip")]
    [InlineData("hip\0spine", "hip spine")]
    [InlineData("\u202Ehip\u202C", "hip")]
    [InlineData("", "")]
    [InlineData("🦵🔥", "")]
    [InlineData("؟", "")]
    public void Broken_text_is_read_as_far_as_it_goes(string text, string words) => WordsOf(text).ShouldBe(words);

    [Fact]
    public void Sentences_are_told_apart() =>
        Reader.Read("My hip hurts. Is it bad?\nyes").Tokens.Select(token => token.Sentence).ShouldBe([0, 0, 0, 1, 1, 1, 2]);

    [Fact]
    public void Any_string_can_be_read() =>
        Gen.Char.Array[0, 400].Select(letters => new string(letters)).Sample(text => Reader.Read(text).Tokens.ShouldAllBe(token => token.Text.Length > 0), iter: 2000);

    private static string WordsOf(string text) => string.Join(' ', Reader.Read(text).Tokens.Select(token => token.Text));
}
