using System.Text.Json.Nodes;
using HipBot.Loopback.Telegram.Http;
using HipBot.Loopback.Telegram.Methods.Input;
using HipBot.Loopback.Telegram.Methods.Sending;

namespace HipBot.Loopback.Telegram.Methods.Editing;

/// <summary>editMessageText.</summary>
internal static class EditMessageText
{
    public static JsonNode? Handle(World world, Arguments arguments)
    {
        var text = TextInput.ReadMessage(world, arguments.Text("text"), arguments.Text("parse_mode"), arguments.Json("entities", "can't parse entities"), "MESSAGE_TOO_LONG");
        var markup = KeyboardInput.Read(arguments).OnlyInline();
        var target = EditTarget.Find(world, arguments);
        if (!target.Content.IsPlainText)
        {
            throw ApiRefusalException.BadRequest("there is no text in the message to edit");
        }

        return target.Change(world, target.Content with
        {
            Text = text.Text,
            Entities = text.Entities,
            LinkPreview = LinkPreviewInput.Read(arguments),
            Rows = markup.Rows,
            ForceReply = null,
        });
    }
}
