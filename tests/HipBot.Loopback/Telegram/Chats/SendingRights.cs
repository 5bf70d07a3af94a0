using System.Text.Json.Nodes;

namespace HipBot.Loopback.Telegram.Chats;

/// <summary>What somebody may send in a group.</summary>
/// <param name="Text">Texts.</param>
/// <param name="Photos">Photos.</param>
/// <param name="Documents">Files.</param>
/// <param name="Other">Animations, stickers, inline results.</param>
public sealed record SendingRights(bool Text = true, bool Photos = true, bool Documents = true, bool Other = true)
{
    /// <summary>Everything.</summary>
    public static SendingRights All { get; } = new();

    /// <summary>Nothing.</summary>
    public static SendingRights None { get; } = new(false, false, false, false);

    internal JsonObject ToJson() => new()
    {
        ["can_send_messages"] = Text,
        ["can_send_media_messages"] = Photos || Documents,
        ["can_send_audios"] = Documents,
        ["can_send_documents"] = Documents,
        ["can_send_photos"] = Photos,
        ["can_send_videos"] = Photos,
        ["can_send_video_notes"] = Photos,
        ["can_send_voice_notes"] = Documents,
        ["can_send_polls"] = Text,
        ["can_send_other_messages"] = Other,
        ["can_add_web_page_previews"] = Other,
        ["can_change_info"] = false,
        ["can_invite_users"] = true,
        ["can_pin_messages"] = false,
        ["can_manage_topics"] = false,
    };
}
