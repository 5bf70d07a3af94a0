namespace HipBot.Engine.Chat.Catalogue;

/// <summary>What a command or button opens first. Discord fixes it with the first response.</summary>
public enum FirstReply
{
    /// <summary>A message that all in the chat see.</summary>
    Public,

    /// <summary>A message that only the person sees.</summary>
    Private,

    /// <summary>A form.</summary>
    Form,
}
