using System.Text.Json.Nodes;
using HipBot.Loopback.Telegram.Files;
using HipBot.Loopback.Telegram.Http;
using HipBot.Loopback.Telegram.Methods.Input;

namespace HipBot.Loopback.Telegram.Methods.Sending;

/// <summary>sendPhoto, sendAnimation, sendDocument.</summary>
internal static class SendMedia
{
    public static JsonNode? Handle(World world, Arguments arguments, MediaKind kind) =>
        Outgoing.Send(world, arguments, Outgoing.Caption(world, arguments, MediaInput.Read(world, arguments, kind)));
}
