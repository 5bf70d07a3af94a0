using System.Text.Json.Nodes;
using HipBot.Loopback.Telegram.Http;

namespace HipBot.Loopback.Telegram.Methods.Receiving;

/// <summary>getWebhookInfo.</summary>
internal static class GetWebhookInfo
{
    public static JsonNode? Handle(World world, Arguments arguments)
    {
        var webhook = world.Webhook;
        var info = new JsonObject
        {
            ["url"] = webhook.Settings?.Url.OriginalString ?? "",
            ["has_custom_certificate"] = webhook.Settings?.HasCertificate ?? false,
            ["pending_update_count"] = world.Updates.Count,
        };
        if (webhook.LastError is { } error)
        {
            info["last_error_date"] = webhook.LastErrorAt.ToUnixTimeSeconds();
            info["last_error_message"] = error;
        }

        if (webhook.Settings is { } settings)
        {
            info["max_connections"] = settings.MaxConnections;
            info["ip_address"] = settings.IpAddress.Length > 0 ? settings.IpAddress : "127.0.0.1";
        }

        if (world.Updates.Types.Chosen is { } types)
        {
            info["allowed_updates"] = new JsonArray([.. types.Select(type => (JsonNode)type)]);
        }

        return info;
    }
}
