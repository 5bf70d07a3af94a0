using System.Text.Json.Nodes;

namespace HipBot.Loopback.Telegram.Inline;

/// <summary>What the bot answered to an inline query.</summary>
/// <param name="Results">What it offers, at most 50.</param>
/// <param name="CacheTime">How many seconds Telegram may give the same answer to others.</param>
/// <param name="IsPersonal">Whether only to the same person.</param>
/// <param name="NextOffset">What to ask on with; empty where this is all.</param>
/// <param name="Button">The button above the results, as it was given.</param>
public sealed record InlineAnswer(IReadOnlyList<InlineResult> Results, int CacheTime, bool IsPersonal, string NextOffset, JsonObject? Button);
