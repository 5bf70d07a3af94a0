using HipBot.Loopback.Telegram.Chats;
using HipBot.Loopback.Telegram.Http;

namespace HipBot.Loopback.Telegram.Methods.Input;

/// <summary>The chat that a call is about.</summary>
internal static class ChatTarget
{
    /// <summary>Finds it, and checks that the bot may do that in it.</summary>
    public static Room Find(World world, Arguments arguments, Access access)
    {
        if (!arguments.Has("chat_id"))
        {
            throw ApiRefusalException.BadRequest("chat_id is empty");
        }

        var room = world.FindRoom(arguments.Text("chat_id")) ?? throw ApiRefusalException.BadRequest("chat not found");
        room.Check(access);
        return room;
    }
}
