namespace HipBot.Engine.Chat;

/// <summary>What a person did. A closed family: one of the nested records.</summary>
public abstract record ChatAct
{
    private ChatAct()
    {
    }

    /// <summary>They wrote something to the bot.</summary>
    /// <param name="Text">What they wrote.</param>
    public sealed record Say(string Text) : ChatAct;

    /// <summary>They gave a command.</summary>
    /// <param name="Name">Its name, with its subcommand behind a space where it has one, such as <c>daily pause</c>.</param>
    /// <param name="Options">Its options by name.</param>
    public sealed record Command(string Name, IReadOnlyDictionary<string, string> Options) : ChatAct;

    /// <summary>They pressed a button.</summary>
    /// <param name="Token">What the button carried; see <see cref="ButtonToken"/>.</param>
    public sealed record Press(string Token) : ChatAct;

    /// <summary>They sent a form.</summary>
    /// <param name="Form">What the form carried; see <see cref="ButtonToken"/>.</param>
    /// <param name="Fields">Its fields by name.</param>
    public sealed record Submit(string Form, IReadOnlyDictionary<string, string> Fields) : ChatAct;
}
