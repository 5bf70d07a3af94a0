using System.Text.Json.Nodes;
using HipBot.Loopback.Telegram.Http;

namespace HipBot.Loopback.Telegram.Methods.Profile;

/// <summary>The bot's name, description and short description, by language.</summary>
internal static class ProfileText
{
    public static JsonNode? Set(World world, Arguments arguments, string what, int longest)
    {
        var (text, language) = (arguments.Text(what), LanguageCode.Read(arguments));
        if (text.Length > longest)
        {
            throw ApiRefusalException.BadRequest($"{what.Replace('_', ' ')} is too long");
        }

        world.Profile.SetText(what, language, text);
        return true;
    }

    public static JsonNode? Get(World world, Arguments arguments, string what) =>
        new JsonObject { [what] = world.Profile.TextOf(what, LanguageCode.Read(arguments)) };
}
