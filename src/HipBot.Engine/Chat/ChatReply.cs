using HipBot.Engine.Chat.Forms;
using HipBot.Engine.Chat.Texts;

namespace HipBot.Engine.Chat;

/// <summary>One message of the bot, which each platform draws within its limits.</summary>
/// <param name="Text">What it says. It is whole without anything else.</param>
public sealed record ChatReply(ReplyText Text)
{
    /// <summary>What can be chosen; null where nothing is.</summary>
    public ChatMenu? Menu { get; init; }

    /// <summary>The buttons below it, in their order; at most 20 beside a menu, else 25.</summary>
    public IReadOnlyList<ChatButton> Buttons { get; init; } = [];

    /// <summary>The links below it, in their order; at most ten.</summary>
    public IReadOnlyList<ChatLink> Links { get; init; } = [];

    /// <summary>A form that opens; null where none does.</summary>
    public ChatForm? Form { get; init; }

    /// <summary>A picture; null where there is none.</summary>
    public ChatPicture? Picture { get; init; }

    /// <summary>A document; null where there is none.</summary>
    public ChatDocument? Document { get; init; }

    /// <summary>Until when something goes on, such as a hold, in UTC; null where nothing does.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>Whether only the person sees it, in a group too.</summary>
    public bool IsPrivate { get; init; }

    /// <summary>Whether it belongs to the group that it is said in, where a platform cannot show something to one person alone there.</summary>
    public bool StaysInChat { get; init; }

    /// <summary>Whether it takes the place of the message whose button was pressed.</summary>
    public bool Edits { get; init; }

    /// <summary>All that can be pressed: the choices of the menu, then the buttons.</summary>
    public IEnumerable<ChatButton> Pressable => (Menu?.Choices ?? []).Concat(Buttons);
}
