using System.Text.Json.Nodes;
using HipBot.Loopback.Telegram.Http;

namespace HipBot.Loopback.Telegram.Methods.Profile;

/// <summary>getMyCommands: exactly those of a scope and language.</summary>
internal static class GetMyCommands
{
    public static JsonNode? Handle(World world, Arguments arguments) =>
        world.Profile.CommandsIn(CommandScope.Read(world, arguments), LanguageCode.Read(arguments));
}
