using System.Text.Json.Nodes;

namespace HipBot.Loopback.Telegram.Chats;

/// <summary>What an administrator may do.</summary>
public sealed record AdministratorRights
{
    /// <summary>Everything, under the own name.</summary>
    public static AdministratorRights All { get; } = new();

    /// <summary>Nothing but to be one.</summary>
    public static AdministratorRights None { get; } = new()
    {
        CanChangeInfo = false,
        CanDeleteMessages = false,
        CanEditMessages = false,
        CanInviteUsers = false,
        CanManageTopics = false,
        CanPinMessages = false,
        CanPostMessages = false,
        CanPromoteMembers = false,
        CanRestrictMembers = false,
    };

    /// <summary>Speaks in the name of the chat.</summary>
    public bool IsAnonymous { get; init; }

    /// <summary>May change the title and the picture.</summary>
    public bool CanChangeInfo { get; init; } = true;

    /// <summary>May delete what others wrote.</summary>
    public bool CanDeleteMessages { get; init; } = true;

    /// <summary>May edit what others posted in a channel.</summary>
    public bool CanEditMessages { get; init; } = true;

    /// <summary>May invite.</summary>
    public bool CanInviteUsers { get; init; } = true;

    /// <summary>May open and close topics.</summary>
    public bool CanManageTopics { get; init; } = true;

    /// <summary>May pin.</summary>
    public bool CanPinMessages { get; init; } = true;

    /// <summary>May post in a channel.</summary>
    public bool CanPostMessages { get; init; } = true;

    /// <summary>May make others administrators.</summary>
    public bool CanPromoteMembers { get; init; } = true;

    /// <summary>May restrict and put out.</summary>
    public bool CanRestrictMembers { get; init; } = true;

    internal void WriteTo(JsonObject json, bool isChannel)
    {
        json["can_manage_chat"] = true;
        json["can_change_info"] = CanChangeInfo;
        json["can_delete_messages"] = CanDeleteMessages;
        json["can_invite_users"] = CanInviteUsers;
        json["can_restrict_members"] = CanRestrictMembers;
        json["can_promote_members"] = CanPromoteMembers;
        json["can_manage_video_chats"] = true;
        json["can_post_stories"] = false;
        json["can_edit_stories"] = false;
        json["can_delete_stories"] = false;
        json["is_anonymous"] = IsAnonymous;
        if (isChannel)
        {
            json["can_post_messages"] = CanPostMessages;
            json["can_edit_messages"] = CanEditMessages;
        }
        else
        {
            json["can_pin_messages"] = CanPinMessages;
            json["can_manage_topics"] = CanManageTopics;
        }
    }
}
