using System.Text.Json.Nodes;
using HipBot.Loopback.Telegram.Http;
using HipBot.Loopback.Telegram.Messages;
using HipBot.Loopback.Telegram.Methods.Input;

namespace HipBot.Loopback.Telegram.Methods.Sending;

/// <summary>sendMessage.</summary>
internal static class SendMessage
{
    public static JsonNode? Handle(World world, Arguments arguments)
    {
        var text = TextInput.ReadMessage(world, arguments.Text("text"), arguments.Text("parse_mode"), arguments.Json("entities", "can't parse entities"));
        return Outgoing.Send(world, arguments, new MessageContent { Text = text.Text, Entities = text.Entities, LinkPreview = LinkPreviewInput.Read(arguments) });
    }
}
