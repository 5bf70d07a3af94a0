using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using HipBot.Loopback.Telegram.Http;
using HipBot.Loopback.Telegram.Inline;

namespace HipBot.Loopback.Telegram.Methods.Answering;

/// <summary>answerInlineQuery.</summary>
internal static partial class AnswerInlineQuery
{
    private const int Most = 50;
    private const int LongestId = 64;

    public static JsonNode? Handle(World world, Arguments arguments)
    {
        var button = ReadButton(arguments.Json("button", "can't parse inline query results button JSON object"));
        var results = ReadResults(world, arguments.Json("results", "can't parse JSON encoded inline query results"));
        var cacheTime = arguments.Int("cache_time", 300, 0, 24 * 60 * 60);
        world.Inline.Close(arguments.Text("inline_query_id"), new InlineAnswer(results, cacheTime, arguments.Flag("is_personal"), arguments.Text("next_offset"), button));
        return true;
    }

    private static List<InlineResult> ReadResults(World world, JsonNode? node)
    {
        if (node is not (null or JsonArray))
        {
            throw ApiRefusalException.BadRequest("expected an Array of inline query results");
        }

        if (node is JsonArray { Count: > Most })
        {
            throw ApiRefusalException.BadRequest("too many inline query results specified");
        }

        var results = (node as JsonArray ?? []).Select(result => InlineResultInput.Read(world, result)).ToList();
        if (results.Exists(result => Encoding.UTF8.GetByteCount(result.Id) is < 1 or > LongestId))
        {
            throw ApiRefusalException.BadRequest("RESULT_ID_INVALID");
        }

        return results.DistinctBy(result => result.Id).Count() < results.Count ? throw ApiRefusalException.BadRequest("RESULT_ID_DUPLICATE") : results;
    }

    private static JsonObject? ReadButton(JsonNode? node)
    {
        if (node is null)
        {
            return null;
        }

        if (node is not JsonObject button || button["text"] is null)
        {
            throw ApiRefusalException.BadRequest("can't parse inline query results button: Can't find field \"text\"");
        }

        if (button["start_parameter"] is null && button["web_app"] is null)
        {
            throw ApiRefusalException.BadRequest("can't parse inline query results button: InlineQueryResultsButton must have exactly one optional field");
        }

        return button["web_app"] is not null || StartParameter().IsMatch($"{button["start_parameter"]}") ? button : throw ApiRefusalException.BadRequest("START_PARAM_INVALID");
    }

    [GeneratedRegex("^[A-Za-z0-9_-]{1,64}$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex StartParameter();
}
