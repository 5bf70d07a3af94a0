using System.Text.Json.Nodes;
using HipBot.Loopback.Telegram.Http;

namespace HipBot.Loopback.Telegram.Methods.Profile;

/// <summary>getMe.</summary>
internal static class GetMe
{
    public static JsonNode? Handle(World world, Arguments arguments)
    {
        var me = world.Bot.ToJson();
        me["can_join_groups"] = true;
        me["can_read_all_group_messages"] = !world.Options.HasPrivacyMode;
        me["supports_inline_queries"] = true;
        me["supports_guest_queries"] = false;
        me["can_connect_to_business"] = false;
        me["has_main_web_app"] = false;
        me["has_topics_enabled"] = false;
        me["allows_users_to_create_topics"] = false;
        me["can_manage_bots"] = false;
        return me;
    }
}
