using System.Text.Json.Nodes;
using HipBot.Loopback.Telegram.Http;
using HipBot.Loopback.Telegram.People;

namespace HipBot.Loopback.Telegram.Chats;

/// <summary>A small group, before it becomes a supergroup.</summary>
public sealed class GroupRoom : MemberRoom
{
    private bool _isDeleted;

    internal GroupRoom(World world, long id, string title)
        : base(world, id, title)
    {
    }

    /// <summary>The supergroup that it has become.</summary>
    public SupergroupRoom? UpgradedTo { get; private set; }

    internal override string Type => "group";

    /// <summary>It becomes a supergroup, with another number. Both chats say so; this one takes nothing more.</summary>
    public SupergroupRoom Upgrades(Person by)
    {
        ArgumentNullException.ThrowIfNull(by);
        lock (World.Gate)
        {
            var supergroup = World.AddRoom(isBasicGroup: false, id => new SupergroupRoom(World, id, Title));
            foreach (var member in Administrators.Append(Bot))
            {
                supergroup.Set(member);
            }

            UpgradedTo = supergroup;
            Announce(by.Account, new JsonObject { ["migrate_to_chat_id"] = supergroup.Id });
            supergroup.AnnounceOrigin(Id);
            return supergroup;
        }
    }

    /// <summary>It is no more.</summary>
    public void Dissolves()
    {
        lock (World.Gate)
        {
            _isDeleted = true;
        }
    }

    internal override JsonObject ToJson()
    {
        var json = base.ToJson();
        json["all_members_are_administrators"] = false;
        return json;
    }

    internal override void Check(Access access)
    {
        if (access is Access.Write or Access.ReadMembers)
        {
            if (UpgradedTo is not null)
            {
                throw ApiRefusalException.Upgraded(UpgradedTo.Id);
            }

            if (_isDeleted)
            {
                throw ApiRefusalException.Forbidden("the group chat was deleted");
            }
        }

        if (UpgradedTo is null && !_isDeleted)
        {
            base.Check(access);
        }
    }
}
