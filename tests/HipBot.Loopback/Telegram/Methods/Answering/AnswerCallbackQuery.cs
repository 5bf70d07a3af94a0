using System.Text.Json.Nodes;
using HipBot.Loopback.Telegram.Http;
using HipBot.Loopback.Telegram.Messages;

namespace HipBot.Loopback.Telegram.Methods.Answering;

/// <summary>answerCallbackQuery.</summary>
internal static class AnswerCallbackQuery
{
    private const int LongestText = 200;

    public static JsonNode? Handle(World world, Arguments arguments)
    {
        var text = arguments.Text("text");
        if (text.Length > LongestText)
        {
            throw ApiRefusalException.BadRequest("MESSAGE_TOO_LONG");
        }

        world.Presses.Close(arguments.Text("callback_query_id"), new PressAnswer(text, arguments.Flag("show_alert"), arguments.Text("url")));
        return true;
    }
}
