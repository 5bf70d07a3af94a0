using System.Text.Json.Nodes;
using HipBot.Loopback.Telegram.Http;

namespace HipBot.Loopback.Telegram.Methods.Receiving;

/// <summary>deleteWebhook.</summary>
internal static class DeleteWebhook
{
    public static JsonNode? Handle(World world, Arguments arguments)
    {
        world.Webhook.Set(null);
        DropIfAsked(world, arguments);
        return true;
    }

    public static void DropIfAsked(World world, Arguments arguments)
    {
        if (arguments.Flag("drop_pending_updates"))
        {
            world.Updates.Clear();
        }
    }
}
