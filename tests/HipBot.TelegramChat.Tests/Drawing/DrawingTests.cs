using CsCheck;
using HipBot.Engine.Chat;
using HipBot.Engine.Chat.Texts;
using HipBot.TelegramChat.Drawing;
using HipBot.TelegramChat.Tests.Loopback;
using Telegram.Bot;
using Telegram.Bot.Types.Enums;

namespace HipBot.TelegramChat.Tests.Drawing;

/// <summary>Whatever stands in a text, Telegram takes it and shows just that.</summary>
public sealed class DrawingTests : LoopbackTest
{
    private static readonly Gen<string> AnyText = Gen.OneOf(
        Gen.String[1, 300],
        Gen.String[Gen.Char["<>&\"'/=@#*_`[]() \n\\abtgi\ud83d\ude00"], 1, 200],
        Gen.OneOf(new[] { "<b>bold</b>", "</a>", "<a href=\"tg://user?id=1\">x</a>", "@everyone", "&amp;&lt;", "&#x41;", "<script>", "\"><b>", "/daily@bot", "tg://resolve?domain=x" }.Select(text => Gen.Const(text)).ToArray()));

    [Fact]
    public async Task No_text_of_a_person_breaks_the_marks_or_becomes_one()
    {
        await StartAsync();
        await AnyText.SampleAsync(
            async text =>
            {
                var said = new string([.. text.Where(letter => !char.IsSurrogate(letter) && letter != '\0')]).Trim();
                if (said.Length == 0)
                {
                    return;
                }

                var html = TelegramHtml.Of(StyledText.Of(ReplyText.OfParagraphs($"You wrote: {said}.")));
                var sent = await Bot.SendMessage(Ana.Id, html, ParseMode.Html, cancellationToken: Stop);

                sent.Text.ShouldBe($"You wrote: {said}.");
                (sent.Entities ?? []).ShouldAllBe(entity => entity.Type != MessageEntityType.TextLink && entity.Type != MessageEntityType.Bold && entity.Type != MessageEntityType.TextMention);
            },
            iter: 300,
            threads: 1);
    }

    [Fact]
    public void Pages_hold_the_whole_text_within_the_limit_and_cut_no_character() => Gen.Select(Gen.OneOf(Gen.String[0, 3_000], Gen.String[Gen.Char["ab \n\ud83d\ude00\u200d\ud83d\udc69"], 0, 3_000]), Gen.Int[20, 400]).Sample((text, longest) =>
    {
        var whole = string.Concat(text.EnumerateRunes());
        var pages = TextPages.Cut([new StyledRun(whole)], longest).Select(page => string.Concat(page.Select(run => run.Text))).ToList();

        pages.ShouldAllBe(page => page.Length <= longest);
        string.Concat(pages).Where(letter => !char.IsWhiteSpace(letter)).ShouldBe(whole.Where(letter => !char.IsWhiteSpace(letter)));
        foreach (var page in pages.Where(page => page.Length > 0))
        {
            char.IsLowSurrogate(page[0]).ShouldBeFalse();
            char.IsHighSurrogate(page[^1]).ShouldBeFalse();
        }
    });

    [Fact]
    public void A_keyboard_holds_every_button_in_its_order()
    {
        var reply = new ChatReply(ReplyText.OfParagraphs("x"))
        {
            Menu = new ChatMenu("which", [new ChatButton("1_a__", "A long choice that needs a row"), new ChatButton("1_b__", "B")]),
            Buttons = [.. Enumerable.Range(0, 9).Select(number => new ChatButton($"1_c__{number}", number % 2 == 0 ? "Next" : "A longer label here"))],
            Links = [new ChatLink("Source", new Uri("https://example.org/"))],
        };

        var rows = Keyboard.Of(reply)!.InlineKeyboard.Select(row => row.ToList()).ToList();

        rows.SelectMany(row => row).Select(button => button.CallbackData ?? button.Url).ShouldBe([.. reply.Pressable.Select(button => button.Token), "https://example.org/"]);
        rows.ShouldAllBe(row => row.Count <= 3);
        Keyboard.Of(new ChatReply(ReplyText.OfParagraphs("x"))).ShouldBeNull();
    }
}
