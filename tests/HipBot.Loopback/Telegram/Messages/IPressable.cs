using System.Text.Json.Nodes;

namespace HipBot.Loopback.Telegram.Messages;

/// <summary>A message with buttons: one in a chat, or one that was sent through inline mode.</summary>
internal interface IPressable
{
    /// <summary>Says in a callback query which message it was.</summary>
    void WriteTo(JsonObject callbackQuery);
}
