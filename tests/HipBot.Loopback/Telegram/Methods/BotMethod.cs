using System.Text.Json.Nodes;
using HipBot.Loopback.Telegram.Http;

namespace HipBot.Loopback.Telegram.Methods;

/// <summary>Does what a method of the Bot API asks for, under the lock of the world, and gives its result.</summary>
internal delegate JsonNode? BotMethod(World world, Arguments arguments);
