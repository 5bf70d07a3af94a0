using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using HipBot.Loopback.Telegram.Http;

namespace HipBot.Loopback.Telegram.Methods.Profile;

/// <summary>setMyCommands.</summary>
internal static partial class SetMyCommands
{
    private const int Most = 100;
    private const int LongestName = 32;
    private const int LongestDescription = 256;

    public static JsonNode? Handle(World world, Arguments arguments)
    {
        var commands = arguments.Json("commands", "can't parse commands JSON object") switch
        {
            null => [],
            JsonArray given => given,
            _ => throw ApiRefusalException.BadRequest("expected an Array of BotCommand"),
        };
        var (scope, language) = (CommandScope.Read(world, arguments), LanguageCode.Read(arguments));
        if (commands.Count > Most)
        {
            throw ApiRefusalException.BadRequest("BOT_COMMANDS_TOO_MUCH");
        }

        world.Profile.SetCommands(scope, language, new JsonArray([.. commands.Select(Read)]));
        return true;
    }

    private static JsonObject Read(JsonNode? node)
    {
        if (node is not JsonObject { } given || given["command"] is null || given["description"] is null)
        {
            throw ApiRefusalException.BadRequest("can't parse BotCommand: expected an Object");
        }

        var (name, description) = ($"{given["command"]}".Trim().TrimStart('/'), $"{given["description"]}".Trim());
        if (name.Length is 0 or > LongestName)
        {
            throw ApiRefusalException.BadRequest(name.Length == 0 ? "command must be non-empty" : $"command length must not exceed {LongestName}");
        }

        if (description.Length is 0 or > LongestDescription)
        {
            throw ApiRefusalException.BadRequest(description.Length == 0 ? "command description must be non-empty" : $"command description length must not exceed {LongestDescription}");
        }

        return Name().IsMatch(name) ? new JsonObject { ["command"] = name, ["description"] = description } : throw ApiRefusalException.BadRequest("BOT_COMMAND_INVALID");
    }

    [GeneratedRegex("^[a-z0-9_]{1,32}$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Name();
}
