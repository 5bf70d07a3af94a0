namespace HipBot.Engine.Chat.Catalogue;

/// <summary>A feature of the bot: it declares its commands, buttons and forms once, and answers them.</summary>
public interface IChatFeature
{
    /// <summary>Adds what the feature offers to a catalogue.</summary>
    void Register(ChatCatalogue catalogue);
}
