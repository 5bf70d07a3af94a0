using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using HipBot.Loopback.Telegram.Http;
using HipBot.Loopback.Telegram.Markup;
using HipBot.Loopback.Telegram.Messages;

namespace HipBot.Loopback.Telegram.Methods.Input;

/// <summary>
/// Reads <c>reply_markup</c>. Stricter than Telegram in two things that are always faults of a bot: a button without a label, which
/// Telegram leaves out, and a button with two actions, of which Telegram takes one.
/// </summary>
internal static class KeyboardInput
{
    private const int LongestData = 64;
    private const int LongestCopy = 256;
    private const int MostButtons = 100;

    private static readonly string[] Actions =
    [
        "url", "callback_data", "callback_game", "pay", "switch_inline_query", "switch_inline_query_chosen_chat",
        "switch_inline_query_current_chat", "login_url", "web_app", "copy_text",
    ];

    public static ReplyMarkup Read(Arguments arguments) => Read(arguments.Json("reply_markup", "can't parse reply keyboard markup JSON object"));

    public static ReplyMarkup Read(JsonNode? node) => node switch
    {
        null => ReplyMarkup.None,
        JsonObject markup when markup["inline_keyboard"] is JsonArray rows => new ReplyMarkup { Rows = ReadRows(rows) },
        JsonObject markup when markup["force_reply"]?.GetValueKind() == JsonValueKind.True => new ReplyMarkup
        {
            ForceReply = new ForceReply((string?)markup["input_field_placeholder"], markup["selective"]?.GetValueKind() == JsonValueKind.True),
        },
        JsonObject markup when markup.ContainsKey("keyboard") || markup.ContainsKey("remove_keyboard") => new ReplyMarkup { Other = (JsonObject)markup.DeepClone() },
        JsonObject => ReplyMarkup.None,
        _ => throw ApiRefusalException.BadRequest("object expected as reply markup"),
    };

    private static List<IReadOnlyList<ShownButton>> ReadRows(JsonArray rows)
    {
        var read = new List<IReadOnlyList<ShownButton>>();
        foreach (var row in rows)
        {
            if (row is not JsonArray buttons)
            {
                throw ApiRefusalException.BadRequest("field \"inline_keyboard\" of the InlineKeyboardMarkup must be an Array of Arrays");
            }

            if (buttons.Count > 0)
            {
                read.Add([.. buttons.Select(ReadButton)]);
            }
        }

        return read.Sum(row => row.Count) > MostButtons ? throw ApiRefusalException.BadRequest("reply markup is too long") : read;
    }

    private static ShownButton ReadButton(JsonNode? node)
    {
        if (node is not JsonObject button)
        {
            throw Unparsable("InlineKeyboardButton must be an Object");
        }

        var text = TextOf(button, "text") ?? throw Unparsable("Can't find field \"text\"");
        if (string.IsNullOrWhiteSpace(text))
        {
            throw ApiRefusalException.BadRequest("inline keyboard button text must be non-empty");
        }

        switch (Actions.Count(action => button[action] is { } value && !(action is "url" or "callback_data" && value.GetValueKind() == JsonValueKind.String && (string)value! == "")))
        {
            case 0:
                throw Unparsable("Text buttons are unallowed in the inline keyboard");
            case > 1:
                throw ApiRefusalException.BadRequest("BUTTON_TYPE_INVALID");
            default:
                return Check(new ShownButton(text)
                {
                    CallbackData = TextOf(button, "callback_data"),
                    Url = TextOf(button, "url"),
                    SwitchInlineQuery = TextOf(button, "switch_inline_query"),
                    SwitchInlineQueryCurrentChat = TextOf(button, "switch_inline_query_current_chat"),
                    CopyText = button["copy_text"] is JsonObject copy ? TextOf(copy, "text") : null,
                    Json = (JsonObject)button.DeepClone(),
                });
        }
    }

    private static ShownButton Check(ShownButton button)
    {
        if (button.CallbackData is { } data && Encoding.UTF8.GetByteCount(data) is < 1 or > LongestData)
        {
            throw ApiRefusalException.BadRequest("BUTTON_DATA_INVALID");
        }

        if (button.CopyText is { Length: < 1 or > LongestCopy })
        {
            throw ApiRefusalException.BadRequest("BUTTON_COPY_TEXT_INVALID");
        }

        if (button.Url is not { } url || LinkCheck.UserOf(url) is not null)
        {
            return button;
        }

        if (!LinkCheck.TryNormalize(url, out var normal, out var why))
        {
            throw ApiRefusalException.BadRequest($"inline keyboard button URL '{url}' is invalid: {why}");
        }

        button.Json["url"] = normal;
        return button with { Url = normal };
    }

    private static string? TextOf(JsonObject json, string name) => json[name] switch
    {
        null => null,
        var value when value.GetValueKind() == JsonValueKind.String => (string)value!,
        _ => throw Unparsable($"Field \"{name}\" must be of type String"),
    };

    private static ApiRefusalException Unparsable(string why) => ApiRefusalException.BadRequest($"can't parse inline keyboard button: {why}");
}
