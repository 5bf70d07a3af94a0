using System.Net;
using CsCheck;
using HipBot.Loopback.Telegram.Messages;
using Telegram.Bot;
using Telegram.Bot.Types.Enums;

namespace HipBot.TelegramChat.Tests.Loopback;

/// <summary>"HTML style" of the Bot API, and the words of its server for what is wrong.</summary>
public sealed class HtmlTests : LoopbackTest
{
    [Theory]
    [InlineData("<b>x</b>", "x", "bold 0 1")]
    [InlineData("<strong>x</strong>", "x", "bold 0 1")]
    [InlineData("<i>x</i>", "x", "italic 0 1")]
    [InlineData("<em>x</em>", "x", "italic 0 1")]
    [InlineData("<u>x</u>", "x", "underline 0 1")]
    [InlineData("<ins>x</ins>", "x", "underline 0 1")]
    [InlineData("<s>x</s>", "x", "strikethrough 0 1")]
    [InlineData("<strike>x</strike>", "x", "strikethrough 0 1")]
    [InlineData("<del>x</del>", "x", "strikethrough 0 1")]
    [InlineData("<span class=\"tg-spoiler\">x</span>", "x", "spoiler 0 1")]
    [InlineData("<tg-spoiler>x</tg-spoiler>", "x", "spoiler 0 1")]
    [InlineData("<code>x</code>", "x", "code 0 1")]
    [InlineData("<pre>x</pre>", "x", "pre 0 1")]
    [InlineData("<pre><code class=\"language-python\">x</code></pre>", "x", "pre 0 1 python")]
    [InlineData("<code class=\"language-python\">x</code>", "x", "code 0 1")]
    [InlineData("<blockquote>x</blockquote>", "x", "blockquote 0 1")]
    [InlineData("<blockquote expandable>x</blockquote>", "x", "expandable_blockquote 0 1")]
    [InlineData("<tg-emoji emoji-id=\"5368324170671202286\">👍</tg-emoji>", "👍", "custom_emoji 0 2 5368324170671202286")]
    [InlineData("<a href=\"http://www.example.com/\">x</a>", "x", "text_link 0 1 http://www.example.com/")]
    [InlineData("<a href='https://EXAMPLE.com'>x</a>", "x", "text_link 0 1 https://example.com/")]
    [InlineData("<a href=\"example.com?a=1&amp;b=2\">x</a>", "x", "text_link 0 1 http://example.com/?a=1&b=2")]
    [InlineData("<a href=\"https://t.me/bot?start=x\">x</a>", "x", "text_link 0 1 https://t.me/bot?start=x")]
    [InlineData("<a>example.com</a>", "example.com", "text_link 0 11 http://example.com/")]
    [InlineData("<a href=\"nonsense\">x</a>", "x", "")]
    [InlineData("<a href=\"javascript:alert(1)\">x</a>", "x", "")]
    [InlineData("<a href=\"tg://user?id=1\">x</a>", "x", "")]
    [InlineData("<B>x</b>", "x", "bold 0 1")]
    [InlineData("<b>x</>", "x", "bold 0 1")]
    [InlineData("<b >x</b >", "x", "bold 0 1")]
    [InlineData("<b class=\"y\">x</b>", "x", "bold 0 1")]
    [InlineData("<b></b>x", "x", "")]
    [InlineData("<b>x<i>y</i></b>", "xy", "bold 0 2, italic 1 1")]
    [InlineData("<b>x<b>y</b></b>", "xy", "bold 0 2")]
    [InlineData("<b>x</b><b>y</b>", "xy", "bold 0 2")]
    [InlineData("<b>x<code>y</code>z</b>", "xyz", "bold 0 1, code 1 1, bold 2 1")]
    [InlineData("<code><b>x</b></code>", "x", "code 0 1")]
    [InlineData("<blockquote>x<blockquote>y</blockquote></blockquote>", "xy", "blockquote 0 2")]
    [InlineData("💪<b>x</b>", "💪x", "bold 2 1")]
    [InlineData("&lt;&gt;&amp;&quot;", "<>&\"", "")]
    [InlineData("&lt&#60;&#x3C;&#128170;", "<<<💪", "")]
    [InlineData("&nbsp;&apos;&#0;&#99999999; AT&T", "&nbsp;&apos;&#0;&#99999999; AT&T", "")]
    [InlineData("  <b>x </b>\n\n", "x", "bold 0 1")]
    [InlineData("  <b> x </b>\n\n", " x", "bold 0 2")]
    [InlineData("a\tb\rc\u202Ed", "a bcd", "")]
    [InlineData("> a", "> a", "")]
    public async Task What_is_well_formed_is_parsed(string html, string text, string entities)
    {
        await StartAsync();

        var sent = await Bot.SendMessage(Ana.Id, html, ParseMode.Html, cancellationToken: Stop);

        var seen = await Ana.HearsAsync(Stop);
        (seen.Text, sent.Text).ShouldBe((text, text));
        string.Join(", ", seen.Entities.Select(Describe)).ShouldBe(entities);
        (sent.Entities ?? []).Select(entity => (entity.Offset, entity.Length)).ShouldBe(seen.Entities.Select(entity => (entity.Offset, entity.Length)));
    }

    [Theory]
    [InlineData("abcd <x>y</x>", "Unsupported start tag \"x\" at byte offset 5")]
    [InlineData("ü💪 <br/>", "Unsupported start tag \"br/\" at byte offset 7")]
    [InlineData("<P>", "Unsupported start tag \"p\" at byte offset 0")]
    [InlineData("a < b", "Unsupported start tag \"\" at byte offset 2")]
    [InlineData("a <b", "Unclosed start tag at byte offset 2")]
    [InlineData("<", "Unclosed start tag at byte offset 0")]
    [InlineData("<b", "Unclosed start tag at byte offset 0")]
    [InlineData("x<a href=\"y", "Unclosed start tag at byte offset 1")]
    [InlineData("<a href", "Unclosed start tag \"a\" at byte offset 0")]
    [InlineData("<a href=", "Unclosed start tag \"a\" at byte offset 0")]
    [InlineData("<b />", "Empty attribute name in the tag \"b\" at byte offset 0")]
    [InlineData("<a href=x/y>z</a>", "Unexpected end of name token at byte offset 8")]
    [InlineData("<span>x</span>", "Tag \"span\" must have class \"tg-spoiler\" at byte offset 0")]
    [InlineData("<tg-emoji>x</tg-emoji>", "Invalid custom emoji identifier specified")]
    [InlineData("x</b>", "Unexpected end tag at byte offset 1")]
    [InlineData("<b>x</b", "Unclosed end tag at byte offset 4")]
    [InlineData("<b>x</b y>", "Unclosed end tag at byte offset 4")]
    [InlineData("<b>x</i>", "Unmatched end tag at byte offset 4, expected \"</b>\", found \"</i>\"")]
    [InlineData("<b><i>x</b></i>", "Unmatched end tag at byte offset 7, expected \"</i>\", found \"</b>\"")]
    [InlineData("<b>x", "Can't find end tag corresponding to start tag \"b\"")]
    [InlineData("<b><i>x", "Can't find end tag corresponding to start tag \"i\"")]
    [InlineData("&#xD83D;", "Text contains invalid Unicode characters after decoding HTML entities, check for unmatched surrogate code units")]
    public async Task What_is_not_is_refused_with_the_place(string html, string why)
    {
        await StartAsync();

        await RefusedAsync(Bot.SendMessage(Ana.Id, html, ParseMode.Html, cancellationToken: Stop), "can't parse entities: " + why);
    }

    [Fact]
    public async Task A_person_whom_the_bot_knows_is_mentioned_by_a_link()
    {
        await StartAsync();

        await Bot.SendMessage(Ana.Id, $"<a href=\"tg://user?id={Ana.Id}\">you</a>", ParseMode.Html, cancellationToken: Stop);

        (await Ana.HearsAsync(Stop)).Entities.ShouldHaveSingleItem().ShouldBe(new TextEntity("text_mention", 0, 3) { UserId = Ana.Id });
    }

    [Theory]
    [InlineData("ask @ana_runner now", "mention 4 11")]
    [InlineData("/daily@bot_x off", "bot_command 0 12")]
    [InlineData("see https://example.com/a?b=c.", "url 4 25")]
    [InlineData("see t.me/hipbot, please", "url 4 11")]
    [InlineData("#hips and a#b", "hashtag 0 5")]
    [InlineData("mail a.b@example.com", "email 5 15")]
    [InlineData("1/2 and and/or, a@b", "")]
    public async Task Telegram_finds_more_by_itself(string text, string entities)
    {
        await StartAsync();

        await Bot.SendMessage(Ana.Id, text, cancellationToken: Stop);

        string.Join(", ", (await Ana.HearsAsync(Stop)).Entities.Select(Describe)).ShouldBe(entities);
    }

    [Fact]
    public async Task In_code_and_in_links_nothing_is_found()
    {
        await StartAsync();

        await Bot.SendMessage(Ana.Id, "<code>@ana_runner</code> <a href=\"https://example.com\">/daily</a>", ParseMode.Html, cancellationToken: Stop);

        (await Ana.HearsAsync(Stop)).Entities.Select(entity => entity.Type).ShouldBe(["code", "text_link"]);
    }

    [Fact]
    public async Task Entities_may_be_given_as_such()
    {
        await StartAsync();

        await Bot.SendMessage(Ana.Id, "abc", entities: [new() { Type = MessageEntityType.Bold, Offset = 1, Length = 1 }], cancellationToken: Stop);

        (await Ana.HearsAsync(Stop)).Entities.ShouldBe([new TextEntity("bold", 1, 1)]);
        await RefusedAsync(Bot.SendMessage(Ana.Id, "abc", entities: [new() { Type = MessageEntityType.Bold, Offset = 2, Length = 9 }], cancellationToken: Stop), "receive an entity with incorrect offset 2");
    }

    [Fact]
    public async Task Other_markup_is_not_there()
    {
        await StartAsync();

        await RefusedAsync(Bot.SendMessage(Ana.Id, "*x*", ParseMode.MarkdownV2, cancellationToken: Stop), "unsupported parse_mode");
    }

    [Fact]
    public async Task Any_text_that_is_escaped_comes_out_as_it_was()
    {
        await StartAsync();
        var texts = Gen.Char["ab<>&\"'/;#x1 💪é"].Array[1, 40].Select(characters => "." + new string(characters) + ".");

        await texts.Where(text => !HasLoneSurrogate(text)).SampleAsync(
            async text =>
            {
                var sent = await Bot.SendMessage(Ana.Id, "<b>" + WebUtility.HtmlEncode(text) + "</b>", ParseMode.Html, cancellationToken: Stop);
                return sent.Text == text && sent.Entities!.Any(entity => entity.Type == MessageEntityType.Bold && entity.Length == text.Length);
            },
            iter: 200);
    }

    [Fact]
    public async Task No_text_brings_the_parser_down()
    {
        await StartAsync();
        string[] parts = ["<b>", "</b>", "<i", "</", ">", "<a href=", "\"", "'", "&", "&lt", "&#x", ";", "x", " ", "<code class=\"language-", "<span class=tg-spoiler>", "💪", "\n", "<blockquote expandable"];
        var texts = Gen.Int[0, parts.Length - 1].Array[1, 12].Select(indices => string.Concat(indices.Select(index => parts[index])));

        await texts.SampleAsync(
            async html =>
            {
                using var response = await Http.GetAsync(Of($"sendMessage?chat_id={Ana.Id}&parse_mode=HTML&text={Uri.EscapeDataString(html)}"), Stop);
                return response.StatusCode is HttpStatusCode.OK or HttpStatusCode.BadRequest;
            },
            iter: 300);
    }

    private static bool HasLoneSurrogate(string text) => text.EnumerateRunes().Any(rune => rune.Value == 0xFFFD);

    private static string Describe(TextEntity entity)
    {
        var more = entity.Url ?? entity.Language ?? entity.CustomEmojiId;
        return $"{entity.Type} {entity.Offset} {entity.Length}{(more is null ? "" : " " + more)}";
    }
}
