using System.Text.Json.Nodes;
using HipBot.Loopback.Telegram.Http;

namespace HipBot.Loopback.Telegram.Methods.Profile;

/// <summary>deleteMyCommands.</summary>
internal static class DeleteMyCommands
{
    public static JsonNode? Handle(World world, Arguments arguments)
    {
        world.Profile.SetCommands(CommandScope.Read(world, arguments), LanguageCode.Read(arguments), []);
        return true;
    }
}
