using System.Text.Json.Nodes;
using HipBot.Loopback.Telegram.Chats;
using HipBot.Loopback.Telegram.Http;
using HipBot.Loopback.Telegram.Methods.Input;
using HipBot.Loopback.Telegram.People;

namespace HipBot.Loopback.Telegram.Methods.ChatInfo;

/// <summary>getChatMember.</summary>
internal static class GetChatMember
{
    public static JsonNode? Handle(World world, Arguments arguments)
    {
        var id = arguments.Long("user_id");
        if (id <= 0)
        {
            throw ApiRefusalException.BadRequest("invalid user_id specified");
        }

        var room = ChatTarget.Find(world, arguments, id == world.Bot.Id ? Access.Read : Access.ReadMembers);
        var account = AccountOf(world, id) ?? throw ApiRefusalException.BadRequest("PARTICIPANT_ID_INVALID");
        return room is MemberRoom members
            ? members.MemberOf(account).ToJson(members.IsChannel)
            : new Member(account, MemberStatus.Member).ToJson(isChannel: false);
    }

    private static Account? AccountOf(World world, long id) => id == world.Bot.Id ? world.Bot : world.FindPerson(id)?.Account;
}
