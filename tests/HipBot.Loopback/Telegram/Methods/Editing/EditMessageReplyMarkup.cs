using System.Text.Json.Nodes;
using HipBot.Loopback.Telegram.Http;
using HipBot.Loopback.Telegram.Methods.Input;

namespace HipBot.Loopback.Telegram.Methods.Editing;

/// <summary>editMessageReplyMarkup.</summary>
internal static class EditMessageReplyMarkup
{
    public static JsonNode? Handle(World world, Arguments arguments)
    {
        var markup = KeyboardInput.Read(arguments).OnlyInline();
        var target = EditTarget.Find(world, arguments);
        return target.Change(world, target.Content with { Rows = markup.Rows });
    }
}
