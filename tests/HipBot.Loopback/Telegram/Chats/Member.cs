using System.Text.Json.Nodes;
using HipBot.Loopback.Telegram.People;

namespace HipBot.Loopback.Telegram.Chats;

/// <summary>Somebody in a chat, or who was in it.</summary>
/// <param name="Account">Who.</param>
/// <param name="Status">What they are in it.</param>
public sealed record Member(Account Account, MemberStatus Status)
{
    /// <summary>What an administrator may do.</summary>
    public AdministratorRights Rights { get; init; } = AdministratorRights.All;

    /// <summary>What somebody restricted may send.</summary>
    public SendingRights Sending { get; init; } = SendingRights.All;

    /// <summary>Whether they are in the chat.</summary>
    public bool IsInside => Status is not (MemberStatus.Left or MemberStatus.Kicked);

    /// <summary>Whether they help to run it.</summary>
    public bool IsAdministrator => Status is MemberStatus.Administrator or MemberStatus.Creator;

    /// <summary>Whether they speak in the name of the chat.</summary>
    public bool IsAnonymous => IsAdministrator && Rights.IsAnonymous;

    internal JsonObject ToJson(bool isChannel)
    {
        var json = new JsonObject { ["user"] = Account.ToJson(), ["status"] = Status.ToString().ToLowerInvariant() };
        switch (Status)
        {
            case MemberStatus.Creator:
                json["is_anonymous"] = Rights.IsAnonymous;
                break;
            case MemberStatus.Administrator:
                json["can_be_edited"] = false;
                Rights.WriteTo(json, isChannel);
                break;
            case MemberStatus.Restricted:
                json["is_member"] = true;
                json["until_date"] = 0;
                foreach (var (name, value) in Sending.ToJson())
                {
                    json[name] = value?.DeepClone();
                }

                break;
            case MemberStatus.Kicked:
                json["until_date"] = 0;
                break;
            default:
                break;
        }

        return json;
    }
}
