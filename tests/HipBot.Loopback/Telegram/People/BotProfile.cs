using System.Text.Json.Nodes;

namespace HipBot.Loopback.Telegram.People;

/// <summary>What the bot says of itself: its names and descriptions by language, its commands by scope and language.</summary>
public sealed class BotProfile
{
    private readonly World _world;
    private readonly Dictionary<(string What, string Language), string> _texts = [];
    private readonly Dictionary<(string Scope, string Language), JsonArray> _commands = [];

    internal BotProfile(World world) => _world = world;

    /// <summary>The commands of a scope, as <c>all_private_chats</c> or <c>chat -1001</c>, as name and description; null where none were set.</summary>
    public IReadOnlyList<(string Name, string Description)>? CommandsOf(string scope, string language = "")
    {
        lock (_world.Gate)
        {
            return _commands.GetValueOrDefault((scope, language))?
                .Select(command => ((string)command!["command"]!, (string)command["description"]!))
                .ToList();
        }
    }

    /// <summary>The description, what an empty chat with the bot shows.</summary>
    public string Description(string language = "") => TextOf("description", language);

    /// <summary>The short description, what the bot's page shows.</summary>
    public string ShortDescription(string language = "") => TextOf("short_description", language);

    /// <summary>The name.</summary>
    public string Name(string language = "") => TextOf("name", language);

    /// <summary>A text; where there is none in a language, the one without a language.</summary>
    internal string TextOf(string what, string language)
    {
        lock (_world.Gate)
        {
            return _texts.GetValueOrDefault((what, language)) ?? _texts.GetValueOrDefault((what, ""), what == "name" ? _world.Bot.FirstName : "");
        }
    }

    internal void SetText(string what, string language, string text)
    {
        if (text.Length == 0)
        {
            _texts.Remove((what, language));
        }
        else
        {
            _texts[(what, language)] = text;
        }
    }

    internal JsonArray CommandsIn(string scope, string language) =>
        _commands.TryGetValue((scope, language), out var commands) ? (JsonArray)commands.DeepClone() : [];

    internal void SetCommands(string scope, string language, JsonArray commands)
    {
        if (commands.Count == 0)
        {
            _commands.Remove((scope, language));
        }
        else
        {
            _commands[(scope, language)] = commands;
        }
    }
}
