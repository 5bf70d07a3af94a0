using System.Text.Json.Nodes;
using HipBot.Loopback.Telegram.Http;
using HipBot.Loopback.Telegram.Messages;

namespace HipBot.Loopback.Telegram.Methods.Input;

/// <summary>What a call wants under a message or in place of the letters.</summary>
internal sealed record ReplyMarkup
{
    public static ReplyMarkup None { get; } = new();

    public IReadOnlyList<IReadOnlyList<ShownButton>> Rows { get; init; } = [];

    public ForceReply? ForceReply { get; init; }

    public JsonObject? Other { get; init; }

    public bool IsInline => ForceReply is null && Other is null;

    /// <summary>Refuses what is no inline keyboard: an edit and a channel take no other.</summary>
    public ReplyMarkup OnlyInline() => IsInline ? this : throw ApiRefusalException.BadRequest("inline keyboard expected");
}
