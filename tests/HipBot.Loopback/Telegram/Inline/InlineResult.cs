using System.Text.Json.Nodes;
using HipBot.Loopback.Telegram.Messages;

namespace HipBot.Loopback.Telegram.Inline;

/// <summary>One of the results that the bot offers to an inline query.</summary>
/// <param name="Id">Its id among the results.</param>
/// <param name="Type">Its kind, as <c>article</c>.</param>
/// <param name="Content">What is sent when it is chosen.</param>
public sealed record InlineResult(string Id, string Type, MessageContent Content)
{
    /// <summary>The title in the list.</summary>
    public string Title { get; init; } = "";

    /// <summary>The line under the title.</summary>
    public string Description { get; init; } = "";

    /// <summary>The result as the bot gave it.</summary>
    public JsonObject Json { get; init; } = [];
}
