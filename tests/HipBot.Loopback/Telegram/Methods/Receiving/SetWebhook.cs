using System.Text.Json.Nodes;
using HipBot.Loopback.Telegram.Http;
using HipBot.Loopback.Telegram.Updates;

namespace HipBot.Loopback.Telegram.Methods.Receiving;

/// <summary>setWebhook. As a Bot API server in local mode it takes plain HTTP and any port.</summary>
internal static class SetWebhook
{
    private const int LongestSecret = 256;

    public static JsonNode? Handle(World world, Arguments arguments)
    {
        if (!arguments.Has("url"))
        {
            return DeleteWebhook.Handle(world, arguments);
        }

        if (!Uri.TryCreate(arguments.Text("url"), UriKind.Absolute, out var url) || url.Scheme is not ("http" or "https"))
        {
            throw ApiRefusalException.BadRequest("invalid webhook URL specified");
        }

        var secret = arguments.Text("secret_token");
        if (secret.Length > LongestSecret)
        {
            throw ApiRefusalException.BadRequest("secret token is too long");
        }

        if (!secret.All(character => char.IsAsciiLetterOrDigit(character) || character is '_' or '-'))
        {
            throw ApiRefusalException.BadRequest("secret token contains unallowed characters");
        }

        world.Updates.Types.Take(arguments);
        DeleteWebhook.DropIfAsked(world, arguments);
        world.Webhook.Set(new WebhookSettings(url, secret, arguments.Int("max_connections", 40, 1, 100), arguments.Text("ip_address"), arguments.Files.ContainsKey("certificate")));
        return true;
    }
}
