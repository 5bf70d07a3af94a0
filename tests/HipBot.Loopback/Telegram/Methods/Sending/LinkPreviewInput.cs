using System.Text.Json.Nodes;
using HipBot.Loopback.Telegram.Http;

namespace HipBot.Loopback.Telegram.Methods.Sending;

/// <summary>Reads <c>link_preview_options</c>, or the older flag.</summary>
internal static class LinkPreviewInput
{
    public static JsonObject? Read(Arguments arguments) => arguments.Json("link_preview_options", "can't parse link preview options JSON object") switch
    {
        null => arguments.Flag("disable_web_page_preview") ? new JsonObject { ["is_disabled"] = true } : null,
        JsonObject options => options,
        _ => throw ApiRefusalException.BadRequest("object expected as link preview options"),
    };
}
