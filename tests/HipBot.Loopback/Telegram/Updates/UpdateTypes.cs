using System.Text.Json;
using System.Text.Json.Nodes;
using HipBot.Loopback.Telegram.Http;

namespace HipBot.Loopback.Telegram.Updates;

/// <summary>Which kinds of updates the bot wants. What it said last is remembered; without a word it gets all but those that it must ask for.</summary>
internal sealed class UpdateTypes
{
    private static readonly string[] Known =
    [
        "message", "edited_message", "channel_post", "edited_channel_post", "inline_query", "chosen_inline_result", "callback_query",
        "shipping_query", "pre_checkout_query", "poll", "poll_answer", "my_chat_member", "chat_member", "chat_join_request", "chat_boost",
        "removed_chat_boost", "message_reaction", "message_reaction_count", "business_connection", "business_message",
        "edited_business_message", "deleted_business_messages", "purchased_paid_media", "managed_bot", "guest_message",
    ];

    private static readonly HashSet<string> Default = [.. Known.Except(["chat_member", "message_reaction", "message_reaction_count"])];

    private HashSet<string> _wanted = Default;

    /// <summary>The kinds, where they are not those that one gets without a word.</summary>
    public IReadOnlyCollection<string>? Chosen => ReferenceEquals(_wanted, Default) ? null : _wanted;

    public bool IsWanted(string type) => _wanted.Contains(type);

    /// <summary>Takes the argument <c>allowed_updates</c>; where it is missing or unreadable, nothing changes.</summary>
    public void Take(Arguments arguments)
    {
        if (!arguments.Has("allowed_updates"))
        {
            return;
        }

        try
        {
            if (JsonNode.Parse(arguments.Text("allowed_updates")) is JsonArray types && types.All(type => type?.GetValueKind() == JsonValueKind.String))
            {
                var wanted = types.Select(type => type!.GetValue<string>().ToLowerInvariant()).Intersect(Known).ToHashSet();
                _wanted = wanted.Count == 0 || wanted.SetEquals(Default) ? Default : wanted;
            }
        }
        catch (JsonException)
        {
            // As the real server: the old choice stays.
        }
    }
}
