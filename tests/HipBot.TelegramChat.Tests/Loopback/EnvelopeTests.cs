using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Telegram.Bot;
using Telegram.Bot.Exceptions;

namespace HipBot.TelegramChat.Tests.Loopback;

/// <summary>"Making requests" of the Bot API: four ways to pass parameters, one envelope.</summary>
public sealed class EnvelopeTests : LoopbackTest
{
    [Fact]
    public async Task The_real_client_asks_who_it_is()
    {
        var me = await Bot.GetMe(Stop);

        me.Id.ShouldBe(Server.Bot.Id);
        me.IsBot.ShouldBeTrue();
        me.Username.ShouldBe(Server.Bot.Username);
        me.SupportsInlineQueries.ShouldBeTrue();
        (await Bot.TestApi(Stop)).ShouldBeTrue();
    }

    [Fact]
    public async Task A_wrong_token_is_unauthorized()
    {
        await RefusedAsync(Client("7000000001:another-token-of-the-right-form-000").GetMe(Stop), 401, "Unauthorized");
    }

    [Theory]
    [InlineData("getMy", "Not Found: method not found")]
    [InlineData("", "Not Found: method not found")]
    public async Task An_unknown_method_is_not_found(string method, string description)
    {
        var (status, body) = await ReadAsync(await Http.GetAsync(Of(method), Stop));

        status.ShouldBe(HttpStatusCode.NotFound);
        body["ok"]!.GetValue<bool>().ShouldBeFalse();
        body["error_code"]!.GetValue<int>().ShouldBe(404);
        body["description"]!.GetValue<string>().ShouldBe(description);
    }

    [Fact]
    public async Task Another_path_is_not_found()
    {
        (await Http.GetAsync(new Uri(Server.Address, "/other"), Stop)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Parameters_come_in_the_query()
    {
        Ana.Starts();

        var (_, body) = await ReadAsync(await Http.GetAsync(Of($"SENDMESSAGE?chat_id={Ana.Id}&text=na%C3%AFve+%26+more"), Stop));

        body["result"]!["text"]!.GetValue<string>().ShouldBe("naïve & more");
        Server.Calls.Of("sendMessage").ShouldHaveSingleItem().ChatId.ShouldBe($"{Ana.Id}");
    }

    [Fact]
    public async Task Parameters_come_in_a_form()
    {
        Ana.Starts();
        using var form = new FormUrlEncodedContent([new("chat_id", $"{Ana.Id}"), new("text", "hello")]);

        var (_, body) = await ReadAsync(await Http.PostAsync(Of("sendMessage"), form, Stop));

        body["result"]!["text"]!.GetValue<string>().ShouldBe("hello");
    }

    [Fact]
    public async Task Parameters_come_in_a_multipart_form()
    {
        Ana.Starts();
        using var form = new MultipartFormDataContent { { new StringContent($"{Ana.Id}"), "chat_id" }, { new StringContent("hello"), "text" } };

        var (_, body) = await ReadAsync(await Http.PostAsync(Of("sendMessage"), form, Stop));

        body["result"]!["text"]!.GetValue<string>().ShouldBe("hello");
    }

    [Fact]
    public async Task Parameters_come_as_json()
    {
        Ana.Starts();
        var json = new JsonObject
        {
            ["chat_id"] = Ana.Id,
            ["text"] = "hello",
            ["reply_markup"] = new JsonObject { ["force_reply"] = true },
            ["disable_notification"] = true,
        };

        var (_, body) = await ReadAsync(await Http.PostAsync(Of("sendMessage"), Json(json.ToJsonString()), Stop));

        body["ok"]!.GetValue<bool>().ShouldBeTrue();
        var message = await Ana.HearsAsync(Stop);
        message.Content.ForceReply.ShouldNotBeNull();
        message.IsSilent.ShouldBeTrue();
    }

    [Theory]
    [InlineData("{\"chat_id\":")]
    [InlineData("[1]")]
    [InlineData("{\"text\":\"\\ud83d\"}")]
    public async Task Json_that_cannot_be_read_is_a_bad_request(string json)
    {
        var (status, body) = await ReadAsync(await Http.PostAsync(Of("sendMessage"), Json(json), Stop));

        status.ShouldBe(HttpStatusCode.BadRequest);
        body["description"]!.GetValue<string>().ShouldStartWith("Bad Request: ");
    }

    [Fact]
    public async Task A_multipart_form_that_breaks_off_is_a_bad_request()
    {
        using var content = new ByteArrayContent("--x\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\nhel"u8.ToArray());
        content.Headers.TryAddWithoutValidation("Content-Type", "multipart/form-data; boundary=x");

        (await Http.PostAsync(Of("sendMessage"), content, Stop)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_refusal_carries_code_words_and_parameters()
    {
        Ana.Starts();
        Server.Faults.Flood(TimeSpan.FromSeconds(7));

        var response = await Http.GetAsync(Of($"sendMessage?chat_id={Ana.Id}&text=x"), Stop);

        response.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromSeconds(7));
        var (status, body) = await ReadAsync(response);
        status.ShouldBe(HttpStatusCode.TooManyRequests);
        body["description"]!.GetValue<string>().ShouldBe("Too Many Requests: retry after 7");
        body["parameters"]!["retry_after"]!.GetValue<int>().ShouldBe(7);
        (await Should.ThrowAsync<ApiRequestException>(Bot.SendMessage(Ana.Id, "x", cancellationToken: Stop))).Parameters!.RetryAfter.ShouldBe(7);
    }

    private static StringContent Json(string json) => new(json, Encoding.UTF8, "application/json");

    private static async Task<(HttpStatusCode Status, JsonNode Body)> ReadAsync(HttpResponseMessage response)
    {
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/json");
        return (response.StatusCode, JsonNode.Parse(await response.Content.ReadAsStringAsync(Stop))!);
    }
}
