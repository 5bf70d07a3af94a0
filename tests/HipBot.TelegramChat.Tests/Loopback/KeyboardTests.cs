using System.Text.Json.Nodes;
using Telegram.Bot;
using Telegram.Bot.Types.ReplyMarkups;

namespace HipBot.TelegramChat.Tests.Loopback;

/// <summary>InlineKeyboardMarkup.</summary>
public sealed class KeyboardTests : LoopbackTest
{
    [Fact]
    public async Task Rows_of_buttons_are_shown()
    {
        await StartAsync();
        InlineKeyboardButton[][] keyboard =
        [
            [InlineKeyboardButton.WithCallbackData("Next", "n"), InlineKeyboardButton.WithUrl("Site", "https://example.com")],
            [InlineKeyboardButton.WithSwitchInlineQuery("Share", "hip"), InlineKeyboardButton.WithSwitchInlineQueryCurrentChat("Here", ""), InlineKeyboardButton.WithCopyText("Copy", "abc")],
        ];

        var sent = await Bot.SendMessage(Ana.Id, "x", replyMarkup: keyboard, cancellationToken: Stop);

        sent.ReplyMarkup!.InlineKeyboard.First().Last().Url.ShouldBe("https://example.com/");
        var seen = await Ana.HearsAsync(Stop);
        seen.Content.Rows.Select(row => row.Count).ShouldBe([2, 3]);
        seen.Button("Next").CallbackData.ShouldBe("n");
        seen.Button("Site").Url.ShouldBe("https://example.com/");
        seen.Button("Share").SwitchInlineQuery.ShouldBe("hip");
        seen.Button("Here").SwitchInlineQueryCurrentChat.ShouldBe("");
        seen.Button("Copy").CopyText.ShouldBe("abc");
        Should.Throw<InvalidOperationException>(() => seen.Button("Back")).Message.ShouldContain("\"Next\"");
    }

    [Theory]
    [InlineData(64, true)]
    [InlineData(65, false)]
    public async Task Data_has_at_most_64_bytes(int length, bool isTaken)
    {
        await StartAsync();
        var call = Bot.SendMessage(Ana.Id, "x", replyMarkup: InlineKeyboardButton.WithCallbackData("x", new string('x', length)), cancellationToken: Stop);

        if (isTaken)
        {
            await call;
        }
        else
        {
            await RefusedAsync(call, "BUTTON_DATA_INVALID");
        }
    }

    [Fact]
    public async Task Bytes_are_counted_not_letters()
    {
        await StartAsync();

        await RefusedAsync(Bot.SendMessage(Ana.Id, "x", replyMarkup: InlineKeyboardButton.WithCallbackData("x", new string('é', 33)), cancellationToken: Stop), "BUTTON_DATA_INVALID");
    }

    [Theory]
    [InlineData("""{"inline_keyboard":[[{"text":"x"}]]}""", "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")]
    [InlineData("""{"inline_keyboard":[[{"text":"x","callback_data":""}]]}""", "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")]
    [InlineData("""{"inline_keyboard":[[{"callback_data":"x"}]]}""", "can't parse inline keyboard button: Can't find field \"text\"")]
    [InlineData("""{"inline_keyboard":[[{"text":" ","callback_data":"x"}]]}""", "inline keyboard button text must be non-empty")]
    [InlineData("""{"inline_keyboard":[[{"text":"x","callback_data":"x","url":"https://example.com"}]]}""", "BUTTON_TYPE_INVALID")]
    [InlineData("""{"inline_keyboard":[[{"text":"x","url":"nonsense"}]]}""", "inline keyboard button URL 'nonsense' is invalid: Wrong HTTP URL")]
    [InlineData("""{"inline_keyboard":[[{"text":"x","url":"ftp://example.com"}]]}""", "inline keyboard button URL 'ftp://example.com' is invalid: Unsupported URL protocol")]
    [InlineData("""{"inline_keyboard":[{"text":"x","callback_data":"x"}]}""", "field \"inline_keyboard\" of the InlineKeyboardMarkup must be an Array of Arrays")]
    [InlineData("""{"inline_keyboard":[[{"text":7,"callback_data":"x"}]]}""", "can't parse inline keyboard button: Field \"text\" must be of type String")]
    [InlineData("""[]""", "object expected as reply markup")]
    [InlineData("""{""", "can't parse reply keyboard markup JSON object")]
    public async Task A_keyboard_that_is_wrong_is_refused(string markup, string why)
    {
        await StartAsync();

        var response = await Http.GetAsync(Of($"sendMessage?chat_id={Ana.Id}&text=x&reply_markup={Uri.EscapeDataString(markup)}"), Stop);

        var body = JsonNode.Parse(await response.Content.ReadAsStringAsync(Stop))!;
        ((int)body["error_code"]!, (string)body["description"]!).ShouldBe((400, "Bad Request: " + why));
    }

    [Fact]
    public async Task More_than_a_hundred_buttons_are_too_many()
    {
        await StartAsync();
        var keyboard = Enumerable.Range(0, 101).Select(index => new[] { InlineKeyboardButton.WithCallbackData($"{index}") });

        await RefusedAsync(Bot.SendMessage(Ana.Id, "x", replyMarkup: new InlineKeyboardMarkup(keyboard), cancellationToken: Stop), "reply markup is too long");
    }

    [Fact]
    public async Task A_channel_takes_only_buttons_that_everyone_can_use()
    {
        var channel = Server.Channel("Hips");

        await RefusedAsync(Bot.SendMessage(channel.Id, "x", replyMarkup: new ForceReplyMarkup(), cancellationToken: Stop), "inline keyboard expected");
        await RefusedAsync(
            Bot.SendMessage(channel.Id, "x", replyMarkup: InlineKeyboardButton.WithSwitchInlineQueryCurrentChat("x", "y"), cancellationToken: Stop),
            "can't use switch_inline_query_current_chat button in a channel chat, because users will not be able to use the button without knowing bot's username");
    }
}
