using System.Text.Json;
using System.Text.Json.Serialization;
using HipBot.Engine.Chat;

namespace HipBot.Worker.Chatting;

/// <summary>An input of <c>chat --json</c>. Exactly one of say, command, press and submit is given.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record ChatInputLine
{
    private const int LongestName = 64;

    public string? User { get; init; }

    public string? Chat { get; init; }

    public bool Moderator { get; init; }

    public string? Say { get; init; }

    public string? Command { get; init; }

    public IReadOnlyDictionary<string, JsonElement>? Options { get; init; }

    public string? Press { get; init; }

    public string? Submit { get; init; }

    public IReadOnlyDictionary<string, JsonElement>? Fields { get; init; }

    /// <summary>Reads a line; what is wrong with it where it is no input.</summary>
    public static (ChatInputLine? Input, string? Fault) Read(string line)
    {
        ChatInputLine? read;
        try
        {
            read = JsonSerializer.Deserialize(line, Lines.ReadableJson.Lines.ChatInputLine);
        }
        catch (JsonException unreadable)
        {
            return (null, WhyUnreadable(unreadable));
        }

        return read is null ? (null, "The line is null. Write an object.") : read.WhyWrong() is { } fault ? (null, fault) : (read, null);
    }

    /// <summary>The options as texts.</summary>
    private IReadOnlyDictionary<string, string> OptionTexts { get; set; } = new Dictionary<string, string>();

    /// <summary>The fields as texts.</summary>
    private IReadOnlyDictionary<string, string> FieldTexts { get; set; } = new Dictionary<string, string>();

    /// <summary>The input of a line that was read.</summary>
    public ChatInput ToInput()
    {
        var isGroup = Chat!.StartsWith('#');
        return new ChatInput(
            TerminalChats.KeyOf(User!),
            isGroup ? TerminalChats.KeyOf(Chat) : TerminalChats.KeyOf(User!, Chat),
            isGroup ? ChatPlaces.Group : ChatPlaces.Direct,
            Moderator,
            Say is not null ? new ChatAct.Say(Say)
            : Command is not null ? new ChatAct.Command(Command.TrimStart('/'), OptionTexts)
            : Press is not null ? new ChatAct.Press(Press)
            : new ChatAct.Submit(Submit!, FieldTexts));
    }

    private string? WhyWrong()
    {
        if (WhyWrongShape() is { } fault)
        {
            return fault;
        }

        try
        {
            (OptionTexts, FieldTexts) = (TextsOf(Options), TextsOf(Fields));
            return null;
        }
        catch (InvalidOperationException)
        {
            return "A text in it has half a character (a lone surrogate, \\ud800 to \\udfff). Write whole characters.";
        }
    }

    private string? WhyWrongShape() => this switch
    {
        { User: null or "" or { Length: > LongestName } } => $"\"user\" must be a name of 1 to {LongestName} characters.",
        { Chat: null or "" or { Length: > LongestName } } => $"\"chat\" must be a name of 1 to {LongestName} characters; one that begins with # is a group.",
        _ when new[] { Say, Command, Press, Submit }.Count(act => act is not null) != 1 => "Give exactly one of \"say\", \"command\", \"press\" and \"submit\".",
        { Options: not null, Command: null } => "\"options\" belong to a \"command\".",
        { Fields: not null, Submit: null } => "\"fields\" belong to a \"submit\".",
        _ => WhyNoTexts("options", Options) ?? WhyNoTexts("fields", Fields),
    };

    private static string? WhyNoTexts(string of, IReadOnlyDictionary<string, JsonElement>? values) =>
        values?.FirstOrDefault(value => value.Value.ValueKind is JsonValueKind.Object or JsonValueKind.Array) is { Key: { } name }
            ? $"\"{name}\" in \"{of}\" must be one text or number."
            : null;

    private static Dictionary<string, string> TextsOf(IReadOnlyDictionary<string, JsonElement>? values) =>
        (values ?? new Dictionary<string, JsonElement>())
            .Where(value => value.Value.ValueKind != JsonValueKind.Null)
            .ToDictionary(value => value.Key, value => value.Value.ToString(), StringComparer.Ordinal);

    private static string WhyUnreadable(JsonException fault) => fault.Path is { Length: > 2 } path && fault.Message.StartsWith("The JSON property", StringComparison.Ordinal)
        ? $"There is no \"{path.TrimStart('$', '.')}\" in an input. It has: user, chat, moderator, and one of say, command (with options), press, submit (with fields)."
        : fault.Path is { Length: > 2 } typed
            ? $"\"{typed.TrimStart('$', '.')}\" is of the wrong type. Texts stand in quotes; \"moderator\" is true or false."
            : "The line is no JSON object. Write one object a line, such as {\"user\":\"ana\",\"chat\":\"dm\",\"say\":\"why are my hips tight\"}";
}
